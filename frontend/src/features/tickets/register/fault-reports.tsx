import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fromNow } from "../../../lib/dates";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { ProblemAlert } from "../../../ui/problem-alert";
import type { FaultReport } from "../caller";
import { reportsQuery } from "../queries";
import { DismissReport } from "./dismiss-report";
import styles from "./register.module.css";

/** What customers reported over the web and nobody has registered yet, the longest waiting first. */
export function FaultReports({ onRegister }: { onRegister: (report: FaultReport) => void }) {
  const t = useWords("tickets");
  const mayRegister = useMay("registerCall");
  const mayDismiss = useMay("dismissFaultReport");
  const reports = useQuery(reportsQuery);
  const [dismissing, setDismissing] = useState<FaultReport | null>(null);

  if (reports.error) return <ProblemAlert problem={reports.error} />;
  if (!reports.data) return <p role="status">{t("reports.loading")}</p>;
  if (reports.data.items.length === 0) return <EmptyState title={t("reports.empty")} hint={t("reports.emptyHint")} />;
  return (
    <>
      <ul className={styles.reports} aria-label={t("figure.reports")}>
        {reports.data.items.map((report) => (
          <li key={report.id}>
            <div>
              <p className={styles.reportHead}>
                <strong>{report.name}</strong>
                <span>{report.phone}</span>
                <small>
                  {report.number} · {fromNow(report.reportedAt)}
                </small>
              </p>
              <p>{report.fault}</p>
              <p className={styles.second}>
                {[report.address, report.modelText, report.serial].filter(Boolean).join(" · ")}
              </p>
              {report.matches && (
                <p className={styles.second}>
                  {t("reports.matches", { names: report.matches.map((match) => match.name).join(", ") })}
                </p>
              )}
              {report.photos && (
                <p className={styles.photos}>
                  {report.photos.map((photo) => (
                    <a key={photo} href={`/api/v1/photos/${photo}`} target="_blank" rel="noreferrer">
                      <img src={`/api/v1/photos/${photo}`} alt={t("reports.photo", { name: report.name })} />
                    </a>
                  ))}
                </p>
              )}
            </div>
            <div className={styles.reportActions}>
              {mayDismiss && <Button onClick={() => setDismissing(report)}>{t("reports.dismiss")}</Button>}
              {mayRegister && (
                <Button kind="main" onClick={() => onRegister(report)}>
                  {t("reports.register")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {dismissing && <DismissReport report={dismissing} onClose={() => setDismissing(null)} />}
    </>
  );
}
