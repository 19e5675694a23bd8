import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { memo, useEffect, useMemo, useRef } from "react";
import { useWords } from "../../../lib/words";
import { type Axis, columns, instantOf, minuteAt, minuteUnder, shareOf } from "./axis";
import type { BoardTechnician, Movable, Place } from "./board";
import { lanes } from "./lanes";
import { Load } from "./load";
import { PlannedCard } from "./planned-card";
import styles from "./technician-row.module.css";

interface Props {
  technician: BoardTechnician;
  axis: Axis;
  mayMove: boolean;
  heldId: string | undefined;
  activeId: string | undefined;
  /** A held card hangs over this row; its shadow stands where it would land. */
  over: boolean;
  ghostAt: string | null;
  ghostMinutes: number;
}

/** One technician: name, load, and the day as a line. */
export const TechnicianRow = memo(function TechnicianRow({ technician, axis, over, ...rest }: Props) {
  const { mayMove, heldId, activeId, ghostAt, ghostMinutes } = rest;
  const t = useWords("dispatch");
  const row = useRef<HTMLLIElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const jobs = useMemo(
    () => [...technician.jobs].sort((a, b) => Date.parse(a.plannedAt) - Date.parse(b.plannedAt)),
    [technician.jobs],
  );
  // By where they are drawn: what is left over from the day before is all drawn at the beginning.
  const lane = useMemo(
    () => lanes(jobs.map((job) => columns(axis, minuteAt(job.plannedAt, axis), job.plannedMinutes))),
    [jobs, axis],
  );

  useEffect(() => {
    if (!row.current) return;
    return dropTargetForElements({
      element: row.current,
      canDrop: ({ source }) => source.data.type === "call",
      getData: ({ input, source }) => {
        const { left = 0, width = 1 } = track.current?.getBoundingClientRect() ?? {};
        const grabbed = Number(source.data.grabbed ?? 0);
        const onName = input.clientX < left;
        const share = (input.clientX - grabbed - left) / width;
        const place: Place = {
          technicianId: technician.id,
          plannedAt: onName ? null : instantOf(minuteUnder(axis, share), axis),
        };
        return { place, call: source.data.call as Movable };
      },
    });
  }, [technician.id, axis]);

  const ghost =
    over && ghostAt && shareOf(axis, Date.parse(ghostAt)) !== null
      ? columns(axis, minuteAt(ghostAt, axis), ghostMinutes)
      : null;
  return (
    <li ref={row} className={styles.row} data-over={over || undefined}>
      <div className={styles.name}>
        <h3>{technician.name}</h3>
        <Load minutes={technician.loadMinutes} capacity={technician.capacityMinutes} />
        <p title={[...technician.areas.map(({ name }) => name), ...technician.skills].join(" · ")}>
          {technician.areas.map(({ name }) => name).join(" ") || t("allAreas")}
        </p>
      </div>
      <div ref={track} className={styles.track} data-row={technician.id}>
        {jobs.map((job, at) => (
          <PlannedCard
            key={job.ticketId}
            job={job}
            technicianId={technician.id}
            axis={axis}
            lane={lane[at] ?? 1}
            mayMove={mayMove}
            held={job.ticketId === heldId}
            reachable={job.ticketId === activeId}
          />
        ))}
        {ghost && (
          <div
            data-ghost
            className={styles.ghost}
            style={{ gridColumn: `${ghost.start} / ${ghost.end}` }}
            aria-hidden="true"
          />
        )}
      </div>
    </li>
  );
});
