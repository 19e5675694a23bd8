import { useMemo, useState } from "react";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { CallBack, RecordMissed } from "./missed-dialogs";
import type { Missed } from "./queries";
import { PhoneViews } from "./views";

const known = { waiting: "true", person: "" };

/** Calls nobody answered, until called back, and calls answered late; each with whoever was on duty (6.7a, 16.10a). */
export default function MissedPage() {
  const t = useWords("phone");
  const [filters, change] = useFilters(known);
  const [recording, setRecording] = useState(false);
  const [calling, setCalling] = useState<Missed | null>(null);
  const may = useMay("recordPhoneBreach");
  const list = useList<Missed>("phone_breach", "/api/v1/phone-breaches", filters);
  const columns = useMemo<Column<Missed>[]>(
    () => [
      { key: "at", title: t("rangAt"), cell: (call) => showMoment(call.rangAt), phone: "title" },
      {
        key: "sort",
        title: t("sort"),
        cell: (call) => (
          <StatusTag tone={call.sort === "late" ? "amber" : call.calledBackAt ? "good" : "late"}>
            {call.sort === "late" ? t("sort.late", { n: call.rings ?? 0 }) : t("sort.missed")}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "caller", title: t("caller"), cell: (call) => call.caller || "—", whole: true },
      { key: "person", title: t("onDuty"), cell: (call) => call.person?.name ?? t("nobody"), whole: true },
      { key: "note", title: t("note"), cell: (call) => call.note },
      {
        key: "back",
        title: t("calledBack"),
        cell: (call) =>
          call.calledBackAt ? (
            `${showMoment(call.calledBackAt)} ${call.calledBackBy?.name ?? ""} ${call.outcome}`
          ) : call.allowedActions.includes("callBackMissed") ? (
            <Button onClick={() => setCalling(call)}>{t("callBack")}</Button>
          ) : (
            "—"
          ),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("missed.title")} lead={t("missed.lead")}>
        {may && (
          <Button kind="main" onClick={() => setRecording(true)}>
            {t("recordMissed")}
          </Button>
        )}
      </PageHeader>
      <PhoneViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(call) => call.id}
        caption={t("missed.title")}
        emptyTitle={t(filters.waiting === "true" ? "missed.none" : "missed.noneAtAll")}
        emptyHint={t("missed.hint")}
        filters={
          <SelectField
            label={t("which")}
            value={filters.waiting}
            onChange={(event) => change({ waiting: event.target.value })}
          >
            <option value="true">{t("which.waiting")}</option>
            <option value="false">{t("which.all")}</option>
          </SelectField>
        }
      />
      {recording && <RecordMissed onClose={() => setRecording(false)} />}
      {calling && <CallBack call={calling} onClose={() => setCalling(null)} />}
    </>
  );
}
