import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { plusDays, showDay, showMinutes, showMoment, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { TextArea } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import { Corrections } from "./corrections";
import { myReportQuery, submitDailyReport } from "./queries";
import type { MyReportDay } from "./report";
import styles from "./reports.module.css";
import { WorkLines } from "./work-lines";

/** The technician's report of a day (1.10): written by what was recorded, so that only a look and a tap are left. */
export default function MyReportPage() {
  const t = useWords("dailyReports");
  const [filters, change] = useFilters({ day: "" });
  const mine = useQuery(myReportQuery(filters.day || undefined));
  const day = mine.data?.day ?? (filters.day || today());
  const go = (to: string) => change({ day: to === today() ? "" : to });
  return (
    <div className={styles.phone}>
      <PageHeader title={t("mine.title")} lead={showDay(day)}>
        <Button icon onClick={() => go(plusDays(day, -1))} aria-label={t("earlier")}>
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <Button icon onClick={() => go(plusDays(day, 1))} disabled={day >= today()} aria-label={t("later")}>
          <ChevronRight size={20} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </PageHeader>
      <Waiting query={mine} />
      {mine.data && mine.data.missing.filter((missed) => missed !== day).length > 0 && (
        <section className={styles.missed}>
          <p>{t("mine.missing")}</p>
          <ul>
            {mine.data.missing
              .filter((missed) => missed !== day)
              .map((missed) => (
                <li key={missed}>
                  <Button onClick={() => go(missed)}>{showDay(missed)}</Button>
                </li>
              ))}
          </ul>
        </section>
      )}
      {mine.data?.report && <HandedIn day={mine.data} />}
      {mine.data && !mine.data.report && !mine.data.worked && (
        <EmptyState title={t("mine.empty")} hint={t("mine.emptyHint")} to="/internal-work" action={t("mine.book")} />
      )}
      {mine.data && !mine.data.report && mine.data.worked && <ToHandIn key={mine.data.day} day={mine.data} />}
      <Link to="/day">{t("mine.back")}</Link>
    </div>
  );
}

function ToHandIn({ day }: { day: MyReportDay }) {
  const t = useWords("dailyReports");
  const client = useQueryClient();
  const [id] = useState(uuid);
  const [note, setNote] = useState("");
  const submit = useMutation({
    mutationFn: () => submitDailyReport(id, day.day, day.minutes, note),
    onSuccess: () => {
      toast({ text: t("mine.done") });
      return client.invalidateQueries({ queryKey: ["daily_report"] });
    },
    // Something was recorded meanwhile: shown, and then confirmed anew.
    onError: () => client.invalidateQueries({ queryKey: ["daily_report"] }),
  });
  return (
    <section className={styles.card}>
      <WorkLines lines={day.lines} minutes={day.minutes} />
      <TextArea
        id="note"
        label={t("note")}
        maxLength={1000}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {submit.error && <ProblemAlert problem={submit.error} labels={{ note: t("note") }} />}
      <p className={styles.hint}>{t("mine.lockHint")}</p>
      <Button kind="main" tall wide busy={submit.isPending} onClick={() => submit.mutate()}>
        {t("mine.submit", { minutes: showMinutes(day.minutes) })}
      </Button>
    </section>
  );
}

function HandedIn({ day }: { day: MyReportDay }) {
  const t = useWords("dailyReports");
  const report = day.report;
  if (!report) return null;
  return (
    <section className={styles.card}>
      <p>
        <StatusTag tone="good">{t(`status.${report.status}`)}</StatusTag>{" "}
        <small>
          {report.reviewedAt && report.reviewedBy
            ? t("reviewedBy", { name: report.reviewedBy.name, time: showMoment(report.reviewedAt) })
            : t("submittedAt", { time: showMoment(report.submittedAt) })}
        </small>
      </p>
      <WorkLines lines={report.lines} minutes={report.minutes} />
      {report.note && <p>{report.note}</p>}
      <Corrections report={report} />
      {report.corrections.length > 0 && (
        <p className={styles.total}>{t("minutesNow", { minutes: showMinutes(report.minutesNow) })}</p>
      )}
    </section>
  );
}
