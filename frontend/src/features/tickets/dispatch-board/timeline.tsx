import { useEffect, useRef } from "react";
import { useWords } from "../../../lib/words";
import { EmptyState } from "../../../ui/empty-state";
import { type Axis, columnMinutes, hours, minutesOf, shareOf } from "./axis";
import type { BoardTechnician, Shift } from "./board";
import { NowLine } from "./now-line";
import { TechnicianRow } from "./technician-row";
import styles from "./timeline.module.css";
import type { Held } from "./use-carry";

interface Props {
  technicians: BoardTechnician[];
  shifts: Shift[];
  axis: Axis;
  mayMove: boolean;
  held: Held | null;
  activeId: string | undefined;
  /** Where the held card would land, as the server sees it. */
  landing: { plannedAt: string; plannedMinutes: number } | undefined;
}

/** The technicians' day: working time light, lunch and the rest shaded, a line for now. */
export function Timeline({ technicians, shifts, axis, mayMove, held, activeId, landing }: Props) {
  const t = useWords("dispatch");
  const span = axis.to - axis.from;
  const scroll = useRef<HTMLElement>(null);

  // A long day scrolls sideways; it opens where the day stands now.
  useEffect(() => {
    const share = shareOf({ from: axis.from, to: axis.to, midnight: axis.midnight }, Date.now());
    const box = scroll.current;
    if (box && share !== null) box.scrollLeft = (box.scrollWidth - 172) * share - (box.clientWidth - 172) / 2;
  }, [axis.from, axis.to, axis.midnight]);
  const place = held?.place && held.place !== "waiting" ? held.place : null;
  const first = technicians
    .find(({ jobs }) => jobs.length > 0)
    ?.jobs.reduce((a, b) => (b.plannedAt < a.plannedAt ? b : a));
  const known = technicians.some(({ jobs }) => jobs.some(({ ticketId }) => ticketId === activeId));
  const reachable = known ? activeId : first?.ticketId;
  const has = (technician: BoardTechnician, id: string | undefined) =>
    technician.jobs.some(({ ticketId }) => ticketId === id) ? id : undefined;

  if (technicians.length === 0) return <EmptyState title={t("technicians.none")} hint={t("technicians.noneHint")} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section ref={scroll} className={styles.scroll} aria-label={t("technicians.title")} tabIndex={0}>
      <div
        className={styles.days}
        style={{ "--columns": span / columnMinutes, "--hours": span / 60 } as React.CSSProperties}
      >
        <div className={styles.hours} aria-hidden="true">
          {hours(axis).map((hour) => (
            <span key={hour}>{`${hour}:00`}</span>
          ))}
        </div>
        <div className={styles.back} aria-hidden="true">
          {shifts.map(({ from, to }) => (
            <span
              key={from}
              style={{
                left: `${((minutesOf(from) - axis.from) / span) * 100}%`,
                width: `${((minutesOf(to) - minutesOf(from)) / span) * 100}%`,
              }}
            />
          ))}
          <NowLine axis={axis} />
        </div>
        <ul data-cards="planned" className={styles.rows}>
          {technicians.map((technician) => {
            const over = place?.technicianId === technician.id;
            return (
              <TechnicianRow
                key={technician.id}
                technician={technician}
                axis={axis}
                mayMove={mayMove}
                heldId={has(technician, held?.call.id)}
                activeId={has(technician, reachable)}
                over={over}
                ghostAt={over ? (place.plannedAt ?? landing?.plannedAt ?? null) : null}
                ghostMinutes={over ? (landing?.plannedMinutes ?? held?.call.minutes ?? 60) : 0}
              />
            );
          })}
        </ul>
      </div>
    </section>
  );
}
