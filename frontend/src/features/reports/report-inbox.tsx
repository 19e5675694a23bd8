import { showDay, showInstant, showMinutes } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { type Say, useWords } from "../../lib/words";
import { type Column, TablePage } from "../../ui/table-page";
import type { InboxReport } from "./report";

const known = { branch: "" };

const columns = (t: Say<"dailyReports">): Column<InboxReport>[] => [
  { key: "number", title: t("number"), cell: (row) => row.number, phone: "title", whole: true },
  { key: "branch", title: t("branch"), cell: (row) => row.branch.name, whole: true },
  { key: "day", title: t("day"), cell: (row) => showDay(row.day), whole: true },
  { key: "minutes", title: t("sum"), cell: (row) => showMinutes(row.minutes), end: true, phone: "badge" },
  { key: "missing", title: t("inbox.missing"), cell: (row) => row.missing || "", end: true, roomy: true },
  {
    key: "signed",
    title: t("inbox.signed"),
    cell: (row) =>
      row.signatures.map(({ person, at }) => `${person.name} ${showInstant(at)}`).join(t("separator")) ||
      t("inbox.direct"),
  },
  { key: "at", title: t("inbox.at"), cell: (row) => showInstant(row.forwardedAt), whole: true, roomy: true },
];

/** What units have sent on, with the manager's signature and its time where it was needed (1.12). */
export function ReportInbox() {
  const t = useWords("dailyReports");
  const [filters] = useFilters(known);
  const list = useList<InboxReport>("supervisor_report", "/api/v1/report-inbox", filters);
  return (
    <TablePage
      list={list}
      columns={columns(t)}
      rowKey={(row) => row.id}
      rowLink={(row) => `/branch-reports/${row.id}`}
      caption={t("inbox.title")}
      emptyTitle={t("inbox.empty")}
      emptyHint={t("inbox.emptyHint")}
    />
  );
}
