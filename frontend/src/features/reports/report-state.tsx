import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import type { SupervisorReport } from "./report";

/** How far a supervisor's report has come: compiled, signed, gone on. */
export function ReportState({ report }: { report: Pick<SupervisorReport, "status" | "signatures"> }) {
  const t = useWords("dailyReports");
  if (report.status === "forwarded") return <StatusTag tone="good">{t("status.forwarded")}</StatusTag>;
  if (report.signatures.length > 0) return <StatusTag tone="going">{t("status.signed")}</StatusTag>;
  return <StatusTag tone="waiting">{t("status.compiled")}</StatusTag>;
}
