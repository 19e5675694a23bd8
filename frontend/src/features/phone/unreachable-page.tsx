import { useMemo, useState } from "react";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import type { Unreachable } from "./queries";
import { Explain, Judge, RecordUnreachable } from "./unreachable-dialogs";
import { UnreachablePeople } from "./unreachable-people";
import { PhoneViews } from "./views";

const known = { person: "" };

/** When somebody's mobile could not be reached, why, and whether that is a good reason (6.11a, 16.7a). */
export default function UnreachablePage() {
  const t = useWords("phone");
  const [filters] = useFilters(known);
  const [recording, setRecording] = useState(false);
  const [step, setStep] = useState<{ kind: "explain" | "judge"; incident: Unreachable } | null>(null);
  const mayRecord = useMay("recordUnreachable");
  const mayCount = useMay("countUnreachable");
  const list = useList<Unreachable>("person", "/api/v1/unreachable-incidents", filters);
  const columns = useMemo<Column<Unreachable>[]>(
    () => [
      { key: "person", title: t("person"), cell: (row) => row.person.name, phone: "title" },
      {
        key: "state",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={row.good === null ? (row.reason ? "going" : "waiting") : row.good ? "good" : "late"}>
            {t(
              row.good === null
                ? row.reason
                  ? "state.explained"
                  : "state.open"
                : row.good
                  ? "state.good"
                  : "state.bad",
            )}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "at", title: t("triedAt"), cell: (row) => `${showMoment(row.triedAt)} ${row.triedBy.name}`, whole: true },
      { key: "number", title: t("mobile"), cell: (row) => row.number || "—", whole: true },
      { key: "note", title: t("note"), cell: (row) => row.note, roomy: true },
      { key: "reason", title: t("reason"), cell: (row) => row.reason || "—" },
      {
        key: "steps",
        title: t("steps"),
        cell: (row) => (
          <>
            {row.allowedActions.includes("explainAbsence") && (
              <Button onClick={() => setStep({ kind: "explain", incident: row })}>{t("explain")}</Button>
            )}
            {row.allowedActions.includes("judgeAbsence") && (
              <Button onClick={() => setStep({ kind: "judge", incident: row })}>{t("judge")}</Button>
            )}
          </>
        ),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("unreachable.title")} lead={t("unreachable.lead")}>
        {mayRecord && (
          <Button kind="main" onClick={() => setRecording(true)}>
            {t("unreachable.record")}
          </Button>
        )}
      </PageHeader>
      <PhoneViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("unreachable.title")}
        emptyTitle={t("unreachable.none")}
        emptyHint={t("unreachable.hint")}
      />
      {mayCount && <UnreachablePeople />}
      {recording && <RecordUnreachable onClose={() => setRecording(false)} />}
      {step?.kind === "explain" && <Explain incident={step.incident} onClose={() => setStep(null)} />}
      {step?.kind === "judge" && <Judge incident={step.incident} onClose={() => setStep(null)} />}
    </>
  );
}
