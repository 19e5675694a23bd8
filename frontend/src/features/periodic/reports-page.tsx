import { useMemo } from "react";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { ViewLinks } from "../../ui/view-links";
import { type ReportRow, type Sort, sorts } from "./queries";
import { showPeriod } from "./show-period";

const known = { sort: "service_orders", branch: "" };

/** Weeks or months of one kind of report: sent, begun, or missing (6.5, 6.10b, 6.16-2, 16.5c). */
export default function PeriodReportsPage() {
  const t = useWords("periodic");
  const [{ sort, branch }] = useFilters(known);
  const of = (sorts.find((one) => one === sort) ?? "service_orders") as Sort;
  const list = useList<ReportRow>("period_report", `/api/v1/period-reports/${of}`, { branch });
  const query = branch ? `?branch=${branch}` : "";
  const columns = useMemo<Column<ReportRow>[]>(
    () => [
      {
        key: "period",
        title: t("period"),
        cell: (row) => <Link to={`/period-reports/${row.sort}/${row.period}${query}`}>{showPeriod(row)}</Link>,
        phone: "title",
      },
      {
        key: "state",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={row.sentAt ? "good" : row.missing ? "late" : row.begun ? "going" : "waiting"}>
            {t(row.sentAt ? "state.sent" : row.missing ? "state.missing" : row.begun ? "state.begun" : "state.running")}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      {
        key: "sent",
        title: t("sent"),
        cell: (row) => (row.sentAt ? `${showMoment(row.sentAt)} ${row.sentBy?.name ?? ""}` : "—"),
      },
      ...(of === "parts_costs"
        ? [
            {
              key: "total",
              title: t("total"),
              cell: (row: ReportRow) => (row.total === null ? "—" : <Money amount={row.total} />),
              end: true,
            },
          ]
        : []),
    ],
    [t, query, of],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t(`lead.${of}`)}>
        <BranchChoice />
      </PageHeader>
      <ViewLinks
        label={t("sorts")}
        links={sorts.map((one) => ({
          to: `/period-reports?sort=${one}${branch ? `&branch=${branch}` : ""}`,
          text: t(`sort.${one}`),
          here: one === of,
        }))}
      />
      <TablePage list={list} columns={columns} rowKey={(row) => row.period} caption={t(`sort.${of}`)} />
    </>
  );
}
