import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../../lib/language";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { type Column, TablePage } from "../../ui/table-page";
import { AdminPage } from "./admin-page";
import { AreaDialog } from "./area-dialog";
import { AreaKindDialog } from "./area-kind-dialog";
import { Activity } from "./branches-page";
import styles from "./form.module.css";
import { type AreaKind, areaKindsQuery, areasQuery, asList, type ServiceArea } from "./queries";
import { useEditing } from "./use-editing";

/** Where the company goes. How soon it is there, its regulation says. */
export default function AreasPage() {
  const t = useWords("staff");
  const parts = useWords("adminParts");
  const chinese = useLanguage() === "zh-CN";
  const kinds = useQuery(areaKindsQuery);
  const areas = useQuery(areasQuery);
  const kindForm = useEditing("kind");
  const areaForm = useEditing("area");
  const nameOf = (kind: AreaKind | undefined) => (chinese ? kind?.nameZh : kind?.nameEn);
  const kind = kinds.data?.find(({ code }) => code === kindForm.id);
  const area = areas.data?.find(({ id }) => id === areaForm.id);

  const kindColumns: Column<AreaKind>[] = [
    { key: "name", title: t("areaKind.name"), cell: (row) => nameOf(row), phone: "title" },
    { key: "code", title: t("areaKind.code"), cell: ({ code }) => code, phone: "hide" },
  ];
  const areaColumns: Column<ServiceArea>[] = [
    { key: "name", title: t("area.name"), cell: ({ name }) => name, phone: "title" },
    {
      key: "kind",
      title: t("area.kind"),
      cell: (row) => nameOf(kinds.data?.find(({ code }) => code === row.kind)) ?? row.kind,
    },
    { key: "branch", title: t("area.branch"), cell: ({ branch }) => branch.name },
    { key: "active", title: t("state"), cell: ({ active }) => <Activity active={active} />, phone: "badge" },
  ];

  return (
    <AdminPage title={parts("areas")}>
      <div className={styles.section}>
        <header>
          <h2>{t("area.title")}</h2>
          <Button kind="main" onClick={() => areaForm.open("new")}>
            {t("area.add")}
          </Button>
        </header>
        <TablePage
          list={asList(areas)}
          columns={areaColumns}
          rowKey={({ id }) => id}
          rowLink={({ id }) => areaForm.link(id)}
          caption={t("area.title")}
          emptyTitle={t("area.none")}
          emptyHint={t("area.noneHint")}
        />
      </div>
      <div className={styles.section}>
        <header>
          <h2>{t("areaKind.title")}</h2>
          <Button onClick={() => kindForm.open("new")}>{t("areaKind.add")}</Button>
          <p>{t("areaKind.lead")}</p>
        </header>
        <TablePage
          list={asList(kinds)}
          columns={kindColumns}
          rowKey={({ code }) => code}
          rowLink={({ code }) => kindForm.link(code)}
          caption={t("areaKind.title")}
        />
      </div>
      {(kind || kindForm.id === "new") && <AreaKindDialog key={kindForm.id} kind={kind} onClose={kindForm.close} />}
      {(area || areaForm.id === "new") && <AreaDialog key={areaForm.id} area={area} onClose={areaForm.close} />}
    </AdminPage>
  );
}
