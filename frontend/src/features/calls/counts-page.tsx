import { useMemo } from "react";
import { plusDays, showDay, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { TypedDate } from "../../ui/typed-date";
import type { CallCount } from "./queries";
import { CallViews } from "./views";

const known = { branch: "", from: "", to: "" };

/** How many calls each person took on each day, holidays marked (6.3a, 16.3a). */
export default function CallCountsPage() {
  const t = useWords("calls");
  const [filters, change] = useFilters(known);
  const list = useList<CallCount>("ticket", "/api/v1/calls/counts", filters);
  const columns = useMemo<Column<CallCount>[]>(
    () => [
      { key: "day", title: t("day"), cell: (row) => showDay(row.day), phone: "title" },
      {
        key: "holiday",
        title: t("holiday"),
        cell: (row) => row.holiday && <StatusTag tone="amber">{row.holiday}</StatusTag>,
        phone: "badge",
      },
      { key: "person", title: t("takenBy"), cell: (row) => row.person?.name ?? t("web") },
      { key: "branch", title: t("branch"), cell: (row) => row.branch.name, roomy: true },
      { key: "calls", title: t("count.calls"), cell: (row) => row.calls, end: true },
      { key: "dispatched", title: t("count.dispatched"), cell: (row) => row.dispatched, end: true },
      { key: "waiting", title: t("count.waiting"), cell: (row) => row.waiting, end: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("counts.title")} lead={t("counts.lead")}>
        <BranchChoice />
      </PageHeader>
      <CallViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => `${row.day} ${row.branch.id} ${row.person?.id}`}
        caption={t("counts.title")}
        filters={
          <>
            <TypedDate
              label={t("from")}
              chips={[]}
              value={filters.from || plusDays(today(), -6)}
              onChange={(day) => change({ from: day ?? "" })}
            />
            <TypedDate
              label={t("to")}
              chips={[]}
              value={filters.to || today()}
              onChange={(day) => change({ to: day ?? "" })}
            />
          </>
        }
      />
    </>
  );
}
