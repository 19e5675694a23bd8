import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import type { Problem } from "../../api/problem";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { file, handIn, type SheetRow, stages } from "./queries";
import { CallViews } from "./views";

const known = { stage: "to_hand_in", branch: "", technician: "" };

/** Service sheets: not complete, to be handed in, to be filed, filed (16.5a, 16.5b). */
export default function SheetsPage() {
  const t = useWords("calls");
  const client = useQueryClient();
  const [filters, change] = useFilters(known);
  const list = useList<SheetRow>("ticket", "/api/v1/service-sheets", filters);
  const step = useMutation<unknown, Problem, { ticket: string; what: "handIn" | "file" }>({
    mutationFn: ({ ticket, what }) => (what === "file" ? file : handIn)(ticket),
    onSuccess: () => client.invalidateQueries({ queryKey: ["ticket"] }),
  });
  const { mutate, isPending } = step;
  const columns = useMemo<Column<SheetRow>[]>(
    () => [
      {
        key: "number",
        title: t("call"),
        cell: (row) => <Link to={`/tickets/${row.ticketId}`}>{row.number}</Link>,
        phone: "title",
      },
      { key: "customer", title: t("customer"), cell: (row) => row.customer },
      { key: "technician", title: t("technician"), cell: (row) => row.technician.name, whole: true },
      { key: "done", title: t("doneAt"), cell: (row) => showMoment(row.doneAt), whole: true },
      {
        key: "state",
        title: t("state"),
        cell: (row) =>
          row.filedAt ? (
            <StatusTag tone="good">{`${row.filedBy?.name} ${showMoment(row.filedAt)}`}</StatusTag>
          ) : row.handedInAt ? (
            <StatusTag tone="going">{`${row.handedInBy?.name} ${showMoment(row.handedInAt)}`}</StatusTag>
          ) : row.lacks.length > 0 ? (
            <StatusTag tone="late">{row.lacks.map((one) => t(`lack.${one}`)).join(" ")}</StatusTag>
          ) : (
            <StatusTag tone="waiting">{t("stage.to_hand_in")}</StatusTag>
          ),
        phone: "badge",
      },
      {
        key: "steps",
        title: t("steps"),
        cell: (row) => (
          <>
            {row.allowedActions.includes("handInSheet") && (
              <Button busy={isPending} onClick={() => mutate({ ticket: row.ticketId, what: "handIn" })}>
                {t("handIn")}
              </Button>
            )}
            {row.allowedActions.includes("fileSheet") && (
              <Button busy={isPending} onClick={() => mutate({ ticket: row.ticketId, what: "file" })}>
                {t("file")}
              </Button>
            )}
          </>
        ),
      },
    ],
    [t, mutate, isPending],
  );
  return (
    <>
      <PageHeader title={t("sheets.title")} lead={t("sheets.lead")}>
        <BranchChoice />
      </PageHeader>
      <CallViews />
      {step.error && <ProblemAlert problem={step.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.ticketId}
        caption={t("sheets.title")}
        emptyTitle={t("sheets.none")}
        emptyHint={t("sheets.hint")}
        filters={
          <SelectField
            label={t("which")}
            value={filters.stage}
            onChange={(event) => change({ stage: event.target.value })}
          >
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {t(`stage.${stage}`)}
              </option>
            ))}
          </SelectField>
        }
      />
    </>
  );
}
