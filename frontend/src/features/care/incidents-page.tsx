import { useMemo, useState } from "react";
import { showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { CorrectIncident, RecordAccident, RecordIncident } from "./incident-dialogs";
import type { Accident, Incident } from "./queries";
import { CareViews } from "./views";

/** What people did that is not done in a warehouse, and accidents. */
export default function IncidentsPage() {
  const t = useWords("care");
  const mayRecord = useMay("recordIncident");
  const mayAccident = useMay("recordAccident");
  const [open, setOpen] = useState<"incident" | "accident" | null>(null);
  const [correcting, setCorrecting] = useState<Incident | null>(null);
  const incidents = useList<Incident>("warehouse_incident", "/api/v1/warehouse-incidents", {});
  const accidents = useList<Accident>("warehouse_accident", "/api/v1/warehouse-accidents", {});
  const incidentColumns = useMemo<Column<Incident>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "act",
        title: t("act"),
        cell: (row) => <StatusTag tone={row.correctedAt ? "good" : "late"}>{sayCode(t, `act.${row.act}`)}</StatusTag>,
        phone: "badge",
        whole: true,
      },
      { key: "who", title: t("who"), cell: (row) => row.who, whole: true },
      { key: "what", title: t("what"), cell: (row) => row.what },
      { key: "when", title: t("happened"), cell: (row) => showMoment(row.happenedAt), whole: true },
      {
        key: "correction",
        title: t("correction"),
        cell: (row) =>
          row.allowedActions.includes("correctIncident") ? (
            <Button onClick={() => setCorrecting(row)}>{t("correct")}</Button>
          ) : (
            row.correction || "—"
          ),
      },
    ],
    [t],
  );
  const accidentColumns = useMemo<Column<Accident>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      { key: "when", title: t("happened"), cell: (row) => showMoment(row.happenedAt), whole: true },
      { key: "what", title: t("what"), cell: (row) => row.what },
      { key: "cause", title: t("cause"), cell: (row) => row.cause },
      { key: "measure", title: t("measure"), cell: (row) => row.measure },
      { key: "loss", title: t("loss"), cell: (row) => <Money amount={row.loss} />, end: true, phone: "badge" },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("incidents.title")} lead={t("incidents.lead")}>
        {mayAccident && <Button onClick={() => setOpen("accident")}>{t("recordAccident")}</Button>}
        {mayRecord && (
          <Button kind="main" onClick={() => setOpen("incident")}>
            {t("recordIncident")}
          </Button>
        )}
      </PageHeader>
      <CareViews />
      <TablePage
        list={incidents}
        columns={incidentColumns}
        rowKey={(row) => row.id}
        caption={t("incidents.title")}
        emptyTitle={t("noIncidents")}
        emptyHint={t("rule")}
      />
      <h2>{t("accidents")}</h2>
      <TablePage
        list={accidents}
        columns={accidentColumns}
        rowKey={(row) => row.id}
        caption={t("accidents")}
        emptyTitle={t("noAccidents")}
      />
      {open === "incident" && <RecordIncident onClose={() => setOpen(null)} />}
      {open === "accident" && <RecordAccident onClose={() => setOpen(null)} />}
      {correcting && <CorrectIncident incident={correcting} onClose={() => setCorrecting(null)} />}
    </>
  );
}
