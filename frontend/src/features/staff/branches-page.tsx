import { useQuery } from "@tanstack/react-query";
import { sayCode, useWords, wordsOf } from "../../lib/words";
import { Button } from "../../ui/button";
import { useShortcuts } from "../../ui/shortcuts";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { AdminPage } from "./admin-page";
import { BranchDialog } from "./branch-dialog";
import { asList, type Branch, branchesQuery } from "./queries";
import { useEditing } from "./use-editing";

const columns = (t: ReturnType<typeof useWords<"staff">>): Column<Branch>[] => [
  { key: "name", title: t("branch.name"), cell: ({ name }) => name, phone: "title" },
  { key: "code", title: t("branch.code"), cell: ({ code }) => code, whole: true },
  { key: "kind", title: t("branch.kind"), cell: ({ kind }) => sayCode(t, `branchKind.${kind}`) },
  { key: "phone", title: t("branch.phone"), cell: ({ phone }) => phone, whole: true },
  { key: "address", title: t("branch.address"), cell: ({ address }) => address, width: 320 },
  { key: "calendar", title: t("branch.calendar"), cell: ({ calendar }) => calendar.name },
  { key: "active", title: t("state"), cell: ({ active }) => <Activity active={active} />, phone: "badge" },
];

export function Activity({ active }: { active: boolean }) {
  const t = wordsOf("staff");
  return <StatusTag tone={active ? "good" : "off"}>{t(active ? "active" : "inactive")}</StatusTag>;
}

export default function BranchesPage() {
  const t = useWords("staff");
  const parts = useWords("adminParts");
  const branches = useQuery(branchesQuery);
  const editing = useEditing();
  useShortcuts([{ keys: "n", label: t("branch.add"), run: () => editing.open("new") }]);
  const chosen = branches.data?.find(({ id }) => id === editing.id);
  return (
    <AdminPage
      title={parts("branches")}
      actions={
        <Button kind="main" onClick={() => editing.open("new")}>
          {t("branch.add")}
        </Button>
      }
    >
      <TablePage
        list={asList(branches)}
        columns={columns(t)}
        rowKey={({ id }) => id}
        rowLink={({ id }) => editing.link(id)}
        caption={parts("branches")}
        emptyTitle={t("branch.none")}
        emptyHint={t("branch.noneHint")}
      />
      {(chosen || editing.id === "new") && <BranchDialog key={editing.id} branch={chosen} onClose={editing.close} />}
    </AdminPage>
  );
}
