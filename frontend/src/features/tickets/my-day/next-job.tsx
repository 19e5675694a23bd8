import { Link } from "react-router";
import { clock, dayOf, showDay, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { DueBadge } from "../../../ui/due-badge";
import { StatusTag } from "../../../ui/status-tag";
import { type DayJob, isBegun, toneOf } from "./day";
import { JobLinks } from "./job-links";
import styles from "./my-day.module.css";

/** The visit that comes now: everything one needs at the wheel and at the door, and the way into it under the thumb. */
export function NextJob({ job }: { job: DayJob }) {
  const t = useWords("day");
  return (
    <section className={styles.next} aria-labelledby="next">
      <header>
        <h2 id="next">{t(isBegun(job) ? "current" : "next")}</h2>
        <StatusTag tone={toneOf(job.status)}>{sayCode(t, `status.${job.status}`)}</StatusTag>
        {job.carriedOver && <StatusTag tone="amber">{t("carriedOver")}</StatusTag>}
      </header>
      <p className={styles.when}>
        {job.plannedAt && <time dateTime={job.plannedAt}>{showMoment(job.plannedAt)}</time>}
        <span>{job.contactName || job.customer.name}</span>
      </p>
      <p className={styles.address}>{job.address}</p>
      <JobLinks address={job.address} phone={job.contactPhone || job.phone} />
      {job.arriveBy && (
        <p className={styles.due}>
          <DueBadge due={job.arriveBy} reason={job.arriveByWords} metAt={job.arrivedAt} left={job.left} />
          <span>{job.arriveByWords}</span>
        </p>
      )}
      {job.wish && (
        <p>
          {t("wish", {
            window: `${showDay(dayOf(job.wish.from))} ${clock(job.wish.from)}–${clock(job.wish.to)} ${job.wish.note ?? ""}`,
          })}
        </p>
      )}
      <p className={styles.fault}>{job.fault}</p>
      <p className={styles.unit}>
        {job.model.name}
        {job.equipment?.serial && <span>{t("serial", { serial: job.equipment.serial })}</span>}
        <span>{[sayCode(t, `type.${job.serviceType}`), job.cover?.words].filter(Boolean).join(" · ")}</span>
      </p>
      {job.history.length > 0 ? (
        <details className={styles.history}>
          <summary>{t("history", { count: job.history.length })}</summary>
          <ul>
            {job.history.map((past) => (
              <li key={past.number}>
                <span>{showDay(dayOf(past.openedAt))}</span>
                {past.workDone || past.number}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className={styles.unit}>
          <span>{t("noHistory")}</span>
        </p>
      )}
      <div className={styles.thumb}>
        <Link className={styles.main} to={`/day/${job.id}`}>
          {t(isBegun(job) ? "carryOn" : "open")}
        </Link>
      </div>
    </section>
  );
}
