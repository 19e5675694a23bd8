import { Link } from "react-router";
import { clock } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { DueBadge } from "../../../ui/due-badge";
import { StatusTag } from "../../../ui/status-tag";
import { type DayJob, toneOf } from "./day";
import styles from "./my-day.module.css";

/** A visit that comes later, or is over: one line to know it by, the whole of it a link. */
export function LaterJob({ job, over }: { job: DayJob; over?: boolean }) {
  const t = useWords("day");
  return (
    <li>
      <Link className={styles.later} to={`/day/${job.id}`}>
        <time dateTime={job.plannedAt ?? undefined}>{job.plannedAt ? clock(job.plannedAt) : "–"}</time>
        <span className={styles.who}>
          <strong>{job.contactName || job.customer.name}</strong>
          <span>{job.address}</span>
          <span>{`${job.model.name} · ${job.fault}`}</span>
        </span>
        {over ? (
          <StatusTag tone={toneOf(job.status)}>{sayCode(t, `status.${job.status}`)}</StatusTag>
        ) : (
          job.arriveBy && (
            <DueBadge due={job.arriveBy} reason={job.arriveByWords} metAt={job.arrivedAt} left={job.left} />
          )
        )}
      </Link>
    </li>
  );
}
