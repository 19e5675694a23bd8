import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { OutcomeDialog } from "./outcome-dialog";
import type { OpenCall } from "./queries";
import { CallViews } from "./views";

const known = { branch: "", person: "" };

/** Calls nobody dealt with yet: no answer, nobody sent, no follow-up to come; under whoever took them (6.12b, 16.8b). */
export default function OpenCallsPage() {
  const t = useWords("calls");
  const [filters] = useFilters(known);
  const [dealing, setDealing] = useState<OpenCall | null>(null);
  const list = useList<OpenCall>("ticket", "/api/v1/calls/open", filters);
  const columns = useMemo<Column<OpenCall>[]>(
    () => [
      {
        key: "number",
        title: t("call"),
        cell: (call) => <Link to={`/tickets/${call.id}`}>{call.number}</Link>,
        phone: "title",
      },
      { key: "person", title: t("takenBy"), cell: (call) => call.person?.name ?? t("web"), whole: true },
      { key: "at", title: t("at"), cell: (call) => showMoment(call.openedAt), whole: true },
      { key: "customer", title: t("customer"), cell: (call) => `${call.customer} ${call.phone}` },
      { key: "fault", title: t("fault"), cell: (call) => call.fault },
      {
        key: "state",
        title: t("state"),
        cell: (call) => (
          <StatusTag tone={call.followOn ? "late" : "waiting"}>
            {call.followOn ? t("followPassed", { on: showDate(call.followOn) }) : t("nothingYet")}
          </StatusTag>
        ),
        phone: "badge",
        roomy: true,
      },
      {
        key: "steps",
        title: t("steps"),
        cell: (call) =>
          call.allowedActions.includes("recordOutcome") && (
            <Button onClick={() => setDealing(call)}>{t("deal")}</Button>
          ),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("open.title")} lead={t("open.lead")}>
        <BranchChoice />
      </PageHeader>
      <CallViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(call) => call.id}
        caption={t("open.title")}
        emptyTitle={t("open.none")}
        emptyHint={t("open.hint")}
      />
      {dealing && <OutcomeDialog call={dealing} onClose={() => setDealing(null)} />}
    </>
  );
}
