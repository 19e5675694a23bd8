import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { showMinutes, showMoment } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { Forwarding } from "./forwarding";
import { submitSupervisorReport } from "./queries";
import type { TeamDay } from "./report";
import { ReportState } from "./report-state";
import styles from "./reports.module.css";

/** The supervisor's report of the day: not there yet, compiled, gone on. */
export function CompilePanel({ team }: { team: TeamDay }) {
  const t = useWords("dailyReports");
  const mayCompile = useMay("submitSupervisorReport");
  const { report } = team;
  const changed = report !== null && (report.since.length > 0 || report.missing.length !== team.missing.length);
  const may = report ? report.allowedActions.includes("submitSupervisorReport") && changed : mayCompile;
  return (
    <section className={styles.card} aria-labelledby="supervisor-report">
      <h2 id="supervisor-report">{t("compile.title")}</h2>
      {!report && !mayCompile && <p>{t("compile.none")}</p>}
      {report && (
        <>
          <p>
            <Link to={`/branch-reports/${report.id}`}>{report.number}</Link> <ReportState report={report} />{" "}
            <small>{t("compile.by", { name: report.submittedBy.name, time: showMoment(report.submittedAt) })}</small>
          </p>
          <p>{t("compile.sum", { minutes: showMinutes(report.minutes) })}</p>
          {report.missing.length > 0 && (
            <p className={styles.late}>
              {t("compile.missing", { names: report.missing.map(({ name }) => name).join(t("separator")) })}
            </p>
          )}
          {changed && <p>{t("compile.changed", { minutes: showMinutes(team.minutes) })}</p>}
        </>
      )}
      {may && <Compile team={team} />}
      {report && !changed && <Forwarding report={report} />}
    </section>
  );
}

function Compile({ team }: { team: TeamDay }) {
  const t = useWords("dailyReports");
  const client = useQueryClient();
  const [note, setNote] = useState(team.report?.note ?? "");
  const submit = useMutation({
    mutationFn: () => submitSupervisorReport(team.day, team.minutes, note),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["daily_report"] }),
        client.invalidateQueries({ queryKey: ["supervisor_report"] }),
      ]),
  });
  return (
    <>
      {team.missing.length > 0 && (
        <p className={styles.late}>
          {t("compile.willMiss", { names: team.missing.map(({ name }) => name).join(t("separator")) })}
        </p>
      )}
      <TextArea
        id="compile-note"
        label={t("note")}
        maxLength={1000}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {submit.error && <ProblemAlert problem={submit.error} labels={{ note: t("note") }} />}
      <div>
        <Button kind="main" busy={submit.isPending} onClick={() => submit.mutate()}>
          {t(team.report ? "compile.again" : "compile.submit", { minutes: showMinutes(team.minutes) })}
        </Button>
      </div>
    </>
  );
}
