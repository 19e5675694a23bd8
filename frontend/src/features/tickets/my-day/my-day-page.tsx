import { useQuery } from "@tanstack/react-query";
import { Banknote, ChevronLeft, ChevronRight, FileCheck2, NotebookPen } from "lucide-react";
import { Link } from "react-router";
import { clock, plusDays, showDay, today } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useNow } from "../../../lib/now";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { Money } from "../../../ui/money";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { inOrder } from "./day";
import { LaterJob } from "./later-job";
import styles from "./my-day.module.css";
import { NextJob } from "./next-job";
import { myDayQuery } from "./queries";

const known = { day: "" };

/** A technician's day: what is next is biggest, then the rest in order, then what is done and the cash to hand in. */
export default function MyDayPage() {
  const t = useWords("day");
  const ui = useWords("ui");
  const now = useNow();
  const [filters, setFilters] = useFilters(known);
  const mayBook = useMay("bookInternalWork");
  const mayReport = useMay("submitDailyReport");
  const isToday = filters.day === "";
  const { data, error, refetch, dataUpdatedAt } = useQuery(myDayQuery(filters.day || undefined));
  const day = data?.day ?? (filters.day || today(now));
  const { next, after, finished } = inOrder(data?.jobs ?? []);
  const go = (days: number) => {
    const to = plusDays(day, days);
    setFilters({ day: to === today(now) ? "" : to });
  };

  return (
    <div className={styles.page}>
      <PageHeader
        title={isToday ? t("title") : t("titleOf", { day: showDay(day, now) })}
        lead={
          data && (
            <>
              {isToday && `${showDay(day, now)} · `}
              {t("left", { count: (next ? 1 : 0) + after.length })}
            </>
          )
        }
      >
        {!isToday && (
          <Button kind="quiet" onClick={() => setFilters({ day: "" })}>
            {t("toToday")}
          </Button>
        )}
        <Button icon onClick={() => go(-1)} aria-label={t("earlier")}>
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <Button icon onClick={() => go(1)} aria-label={t("later")}>
          <ChevronRight size={20} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </PageHeader>

      {error && (
        <ProblemAlert problem={error}>
          {data && <p>{t("stale", { time: clock(new Date(dataUpdatedAt)) })}</p>}
          <Button onClick={() => void refetch()}>{ui("again")}</Button>
        </ProblemAlert>
      )}
      {!data && !error && <div className={styles.loading} aria-busy="true" role="status" aria-label={ui("loading")} />}
      {data && data.jobs.length === 0 && (
        <EmptyState title={t(isToday ? "empty" : "emptyOn")} hint={isToday && t("emptyHint")} />
      )}

      {next && <NextJob job={next} />}
      {after.length > 0 && (
        <section aria-labelledby="after">
          <h2 id="after">{t("after")}</h2>
          <ul className={styles.list}>
            {after.map((job) => (
              <LaterJob key={job.id} job={job} />
            ))}
          </ul>
        </section>
      )}
      {finished.length > 0 && (
        <section aria-labelledby="finished">
          <h2 id="finished">{t("finished")}</h2>
          <ul className={styles.list}>
            {finished.map((job) => (
              <LaterJob key={job.id} job={job} over />
            ))}
          </ul>
        </section>
      )}
      {data && data.cashInHand > 0 && (
        <section className={styles.cash}>
          <Banknote size={22} strokeWidth={1.75} aria-hidden="true" />
          <p>
            {t("cash")}
            <span>{t("cashHint")}</span>
          </p>
          <strong>
            <Money amount={data.cashInHand} />
          </strong>
        </section>
      )}
      {mayBook && (
        <Link className={styles.internal} to="/internal-work">
          <NotebookPen size={20} strokeWidth={1.75} aria-hidden="true" />
          {t("internal")}
        </Link>
      )}
      {mayReport && (
        <Link className={styles.internal} to={isToday ? "/day/report" : `/day/report?day=${day}`}>
          <FileCheck2 size={20} strokeWidth={1.75} aria-hidden="true" />
          {t("report")}
        </Link>
      )}
    </div>
  );
}
