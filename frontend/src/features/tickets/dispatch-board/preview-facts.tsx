import type { Problem } from "../../../api/problem";
import { clock, dayOf, showMinutes, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { Preview } from "./board";
import styles from "./preview-facts.module.css";

interface Props {
  ticketId: string;
  preview: Preview | undefined;
  problem: Problem | null;
}

/** What a dispatch would do, before it is done: arrival, load, area, skill, and every deadline it touches (demand 10). */
export function PreviewFacts({ ticketId, preview, problem }: Props) {
  const t = useWords("dispatch");
  const ui = useWords("ui");
  if (problem) return <p className={styles.problem}>{problem.message || ui("problem.unknown")}</p>;
  if (!preview) return <p className={styles.wait}>{t("preview.asking")}</p>;
  const own = preview.jobs.find((job) => job.ticketId === ticketId);
  const others = preview.jobs.filter((job) => job.ticketId !== ticketId);
  const late = others.filter((job) => job.late);
  const overload = preview.load.minutes > preview.load.capacity;
  const arrival = own?.expectedArrival ?? preview.plannedAt;
  const load = { minutes: showMinutes(preview.load.minutes), capacity: showMinutes(preview.load.capacity) };
  return (
    <div className={styles.facts}>
      <StatusTag tone={own?.late ? "late" : "good"}>
        {t(own?.late ? "preview.arrivesLate" : "preview.arrives", { time: when(arrival, preview.plannedAt) })}
        {own?.arriveBy && t("preview.limit", { time: when(own.arriveBy, preview.plannedAt) })}
      </StatusTag>
      <StatusTag tone={overload ? "amber" : "good"}>{t(overload ? "load.over" : "load.of", load)}</StatusTag>
      <StatusTag tone={preview.areaMatches ? "good" : "amber"}>
        {t(preview.areaMatches ? "preview.area" : "preview.noArea")}
      </StatusTag>
      <StatusTag tone={preview.skillMatches ? "good" : "amber"}>
        {t(preview.skillMatches ? "preview.skill" : "preview.noSkill")}
      </StatusTag>
      {late.map((job) => (
        <StatusTag key={job.ticketId} tone="late">
          {t("preview.otherLate", { number: job.number, time: clock(job.expectedArrival) })}
          {job.arriveBy && t("preview.limit", { time: when(job.arriveBy, job.expectedArrival) })}
        </StatusTag>
      ))}
      {others.length > late.length && (
        <StatusTag tone="good">{t("preview.othersInTime", { count: others.length - late.length })}</StatusTag>
      )}
    </div>
  );
}

/** The clock time alone when it is on the day in question. */
const when = (instant: string, day: string): string =>
  dayOf(instant) === dayOf(day) ? clock(instant) : showMoment(instant);
