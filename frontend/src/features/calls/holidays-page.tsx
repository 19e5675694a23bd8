import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Problem } from "../../api/problem";
import { type Day, showDay, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { confirmNoCalls, type HolidayCalls } from "./queries";
import { CallViews } from "./views";

const known = { branch: "" };

/** Holidays: who attended the phone, what was registered and missed; without a call the head says that there was none (6.14a). */
export default function HolidayCallsPage() {
  const t = useWords("calls");
  const client = useQueryClient();
  const [filters] = useFilters(known);
  const list = useList<HolidayCalls>("ticket", "/api/v1/calls/holidays", filters, ["branch", "phone_breach"]);
  const confirm = useMutation<unknown, Problem, Day>({
    mutationFn: confirmNoCalls,
    onSuccess: () => client.invalidateQueries({ queryKey: ["ticket"] }),
  });
  const { mutate, isPending } = confirm;
  const columns = useMemo<Column<HolidayCalls>[]>(
    () => [
      { key: "day", title: t("day"), cell: (row) => `${showDay(row.day)} ${row.name}`, phone: "title" },
      { key: "branch", title: t("branch"), cell: (row) => row.branch.name, roomy: true },
      { key: "attending", title: t("attending"), cell: (row) => row.attending.join(" ") || t("nobody") },
      {
        key: "forwarded",
        title: t("forwarded"),
        cell: (row) => <StatusTag tone={row.forwarded ? "good" : "amber"}>{t(row.forwarded ? "yes" : "no")}</StatusTag>,
      },
      { key: "calls", title: t("count.calls"), cell: (row) => row.calls, end: true },
      {
        key: "missed",
        title: t("count.missed"),
        cell: (row) => (row.missed > 0 ? <StatusTag tone="late">{row.missed}</StatusTag> : 0),
        end: true,
      },
      {
        key: "none",
        title: t("noCalls"),
        cell: (row) =>
          row.confirmedAt ? (
            `${row.confirmedBy?.name} ${showMoment(row.confirmedAt)}`
          ) : row.allowedActions.includes("confirmNoCalls") ? (
            <Button busy={isPending} onClick={() => mutate(row.day)}>
              {t("confirmNone")}
            </Button>
          ) : (
            "—"
          ),
      },
    ],
    [t, mutate, isPending],
  );
  return (
    <>
      <PageHeader title={t("holidays.title")} lead={t("holidays.lead")}>
        <BranchChoice />
      </PageHeader>
      <CallViews />
      {confirm.error && <ProblemAlert problem={confirm.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => `${row.day} ${row.branch.id}`}
        caption={t("holidays.title")}
        emptyTitle={t("holidays.none")}
        emptyHint={t("holidays.hint")}
      />
    </>
  );
}
