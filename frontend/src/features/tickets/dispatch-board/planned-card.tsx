import { memo, useMemo } from "react";
import { clock, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { Shape, type Tone } from "../../../ui/status-tag";
import { type Axis, columns, minuteAt } from "./axis";
import { type PlannedJob, plannedMovable } from "./board";
import { useCard } from "./card-actions";
import styles from "./planned-card.module.css";

const tones: Record<string, Tone> = {
  dispatched: "waiting",
  under_way: "going",
  on_site: "going",
  to_take_in: "amber",
};

/** What a card in the day says by shape and colour: late before everything, then where the work stands. */
export const toneOf = (job: Pick<PlannedJob, "status" | "late">): Tone =>
  job.late && job.status === "dispatched" ? "late" : (tones[job.status] ?? "good");

interface Props {
  job: PlannedJob;
  technicianId: string;
  axis: Axis;
  lane: number;
  mayMove: boolean;
  held: boolean;
  reachable: boolean;
}

/** A call in a technician's day, as wide as it is planned to last. */
export const PlannedCard = memo(function PlannedCard({ job, technicianId, axis, lane, ...state }: Props) {
  const t = useWords("dispatch");
  const { mayMove, held, reachable } = state;
  const movable = useMemo(
    () => (mayMove && job.movable ? plannedMovable(job, technicianId) : null),
    [job, technicianId, mayMove],
  );
  const card = useCard(job.ticketId, movable);
  const { start, end } = columns(axis, minuteAt(job.plannedAt, axis), job.plannedMinutes);
  const tone = toneOf(job);
  const status = sayCode(t, `status.${job.status}`);
  const due = job.arriveBy ? t("dueBy", { time: showMoment(job.arriveBy) }) : "";
  const more = [job.late ? t("late") : status, due, job.area ? job.address : null, job.model.name, job.number].filter(
    Boolean,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox does not let buttons be dragged
    <div
      {...card}
      role="button"
      tabIndex={reachable ? 0 : -1}
      className={`${styles.card} ${styles[tone]}`}
      style={{ gridColumn: `${start} / ${end}`, gridRow: lane }}
      title={[`${clock(job.plannedAt)} ${job.customer.name}`, job.area?.name, ...more].filter(Boolean).join("\n")}
      data-held={held || undefined}
      data-fixed={!movable || undefined}
    >
      <span className={styles.who}>
        <Shape tone={tone} />
        <span>{job.customer.name}</span>
      </span>
      <span className={styles.where}>
        <b>{clock(job.plannedAt)} </b>
        {job.area?.name ?? job.address}
      </span>
      <span className="visually-hidden">{t("comma") + more.join(t("comma"))}</span>
    </div>
  );
});
