import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { ViewLinks } from "../../ui/view-links";
import { AddDocument } from "./document-dialogs";
import { PostsWithout } from "./posts-without";
import type { DocumentRow, Kind } from "./queries";

const known = { kind: "standard" };

/** Service standards, or what each post answers for: the version in force, and whether I have read it (5.1.2.3a, 9.8a). */
export default function StandardsPage() {
  const t = useWords("standards");
  const [filters] = useFilters(known);
  const kind: Kind = filters.kind === "post" ? "post" : "standard";
  const [adding, setAdding] = useState(false);
  const may = useMay("addServiceDocument");
  const list = useList<DocumentRow>("service_document", "/api/v1/service-documents", { kind });
  const columns = useMemo<Column<DocumentRow>[]>(
    () => [
      {
        key: "title",
        title: t(`kind.${kind}`),
        cell: (row) => <Link to={`/standards/${row.id}`}>{row.title}</Link>,
        phone: "title",
      },
      {
        key: "mine",
        title: t("mine"),
        cell: (row) =>
          !row.mine || row.edition === null ? (
            "—"
          ) : (
            <StatusTag tone={row.readAt ? "good" : "amber"}>
              {row.readAt ? t("readAt", { at: showMoment(row.readAt) }) : t("toRead")}
            </StatusTag>
          ),
        phone: "badge",
        whole: true,
      },
      { key: "edition", title: t("edition"), cell: (row) => row.edition ?? "—", end: true },
      {
        key: "from",
        title: t("validFrom"),
        cell: (row) => (row.validFrom ? showDate(row.validFrom) : "—"),
        whole: true,
      },
      { key: "next", title: t("next"), cell: (row) => (row.next ? showDate(row.next) : "—"), whole: true, roomy: true },
      { key: "readers", title: t("readers"), cell: (row) => `${row.readers} / ${row.people}`, end: true },
    ],
    [t, kind],
  );
  return (
    <>
      <PageHeader title={t(`title.${kind}`)} lead={t(`lead.${kind}`)}>
        {may && (
          <Button kind="main" onClick={() => setAdding(true)}>
            {t(`add.${kind}`)}
          </Button>
        )}
      </PageHeader>
      <ViewLinks
        label={t("kinds")}
        links={(["standard", "post"] as const).map((one) => ({
          to: `/standards?kind=${one}`,
          text: t(`title.${one}`),
          here: one === kind,
        }))}
      />
      {kind === "post" && <PostsWithout />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t(`title.${kind}`)}
        emptyTitle={t(`none.${kind}`)}
        emptyHint={t("noneHint")}
      />
      {adding && <AddDocument kind={kind} onClose={() => setAdding(false)} />}
    </>
  );
}
