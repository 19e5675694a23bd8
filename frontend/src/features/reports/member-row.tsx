import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showMinutes, showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { Corrections } from "./corrections";
import { reviewDailyReport } from "./queries";
import type { DailyReport, TeamMember } from "./report";
import styles from "./reports.module.css";
import { WorkLines } from "./work-lines";

/** One technician's day: handed in or missing, and the button that says it was read (1.10). */
export function MemberRow({ member }: { member: TeamMember }) {
  const t = useWords("dailyReports");
  const { report } = member;
  return (
    <li className={styles.member}>
      <header>
        <strong>{member.person.name}</strong>
        {report ? <State report={report} /> : <StatusTag tone="late">{t("status.missing")}</StatusTag>}
        <span className={styles.minutes}>
          {report ? showMinutes(member.minutes) : t("team.recorded", { minutes: showMinutes(member.recorded) })}
        </span>
        {report?.allowedActions.includes("reviewDailyReport") && <Review report={report} />}
      </header>
      {report && (
        <details>
          <summary>{t("team.show")}</summary>
          <WorkLines lines={report.lines} minutes={report.minutes} />
          {report.note && <p>{report.note}</p>}
          <Corrections report={report} />
          <small>
            {[
              t("submittedAt", { time: showMoment(report.submittedAt) }),
              report.reviewedAt &&
                report.reviewedBy &&
                t("reviewedBy", { name: report.reviewedBy.name, time: showMoment(report.reviewedAt) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </details>
      )}
    </li>
  );
}

function State({ report }: { report: DailyReport }) {
  const t = useWords("dailyReports");
  if (report.correctedSince) return <StatusTag tone="amber">{t("status.corrected")}</StatusTag>;
  return <StatusTag tone={report.status === "reviewed" ? "good" : "waiting"}>{t(`status.${report.status}`)}</StatusTag>;
}

function Review({ report }: { report: DailyReport }) {
  const t = useWords("dailyReports");
  const client = useQueryClient();
  const review = useMutation({
    mutationFn: () => reviewDailyReport(report),
    onSettled: () => client.invalidateQueries({ queryKey: ["daily_report"] }),
  });
  return (
    <>
      <Button
        busy={review.isPending}
        onClick={() => review.mutate()}
        aria-label={t("review.of", { name: report.person.name })}
      >
        {t("review")}
      </Button>
      {review.error && <ProblemAlert problem={review.error} />}
    </>
  );
}
