import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showDate, showInstant } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { Paper } from "../../ui/paper/paper";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { Forwarding } from "./forwarding";
import { supervisorReportQuery } from "./queries";
import { kindOf } from "./report";
import { ReportState } from "./report-state";
import styles from "./reports.module.css";
import { WorkSheet } from "./work-sheet";

/** A unit's day as the manager reads and signs it and the service department receives it (1.11, 1.12); prints on A4. */
export default function BranchReportPage() {
  const { id = "" } = useParams();
  const t = useWords("dailyReports");
  const found = useQuery(supervisorReportQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const report = found.data;
  return (
    <>
      <div data-print="no">
        <PageHeader title={report.number} beside={<ReportState report={report} />} lead={report.branch.name}>
          <Link to="/branch-reports">{t("back")}</Link>
          <Button onClick={() => print()}>{t("print")}</Button>
        </PageHeader>
      </div>
      <div className={styles.page}>
        <Paper
          title={t("paper.title")}
          number={report.number}
          code={location.href}
          facts={[
            { label: t("branch"), value: report.branch.name },
            { label: t("day"), value: showDate(report.day) },
            {
              label: t("paper.compiled"),
              value: `${report.submittedBy.name} · ${showInstant(report.submittedAt)}`,
            },
            {
              label: t("paper.signed"),
              value: report.signatures
                .map(({ person, at }) => `${person.name} · ${showInstant(at)}`)
                .join(t("separator")),
            },
            {
              label: t("inbox.at"),
              value: report.forwardedAt && `${report.forwardedBy?.name} · ${showInstant(report.forwardedAt)}`,
            },
            {
              label: t("inbox.missing"),
              value: report.missing.map(({ name }) => name).join(t("separator")) || t("paper.nobody"),
            },
            { label: t("note"), value: report.note },
          ]}
          signs={report.signatures.length > 0 ? [] : [t("paper.signHere")]}
        >
          <WorkSheet lines={report.lines} />
        </Paper>
        {report.since.length > 0 && (
          <section className={styles.corrections} aria-labelledby="since" data-print="no">
            <h2 id="since">{t("since.title")}</h2>
            <p>{t("since.lead")}</p>
            <ul>
              {report.since.map((line) => (
                <li key={`${line.person.id} ${kindOf(line)}`}>
                  {line.person.name} ·{" "}
                  {t("correction", {
                    kind: sayCode(t, `kind.${kindOf(line)}`),
                    minutes: line.minutes > 0 ? `+${line.minutes}` : String(line.minutes),
                  })}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Forwarding report={report} />
        <section data-print="no">
          <h2>{t("history")}</h2>
          <SubjectTimeline kind="supervisor_report" id={id} />
        </section>
      </div>
    </>
  );
}
