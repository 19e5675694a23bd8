import { type Axis, instantOf, minuteAt, stepMinutes } from "./axis";
import type { Place } from "./board";

const steps: Record<string, number> = {
  ArrowLeft: -stepMinutes,
  ArrowRight: stepMinutes,
  PageUp: -60,
  PageDown: 60,
};

/**
 * Where a held card goes by this key; undefined when the key does not move it. Up and down go over the technicians (up from
 * the first: back among those that wait, for a card that was planned), left and right over the time, Home to the earliest free moment.
 * `planned` is the moment the server would take at this place, from which the first step in time goes.
 */
export function moveByKey(
  key: string,
  place: Place | null,
  technicians: readonly { id: string }[],
  axis: Axis,
  { planned, mayWait = false }: { planned?: string | null; mayWait?: boolean } = {},
): Place | undefined {
  if (technicians.length === 0) return undefined;
  const at = place && place !== "waiting" ? technicians.findIndex(({ id }) => id === place.technicianId) : -1;
  const plannedAt = place && place !== "waiting" ? place.plannedAt : null;
  const on = (index: number): Place => ({ technicianId: technicians[index]?.id ?? "", plannedAt });

  if (key === "ArrowDown") return on(Math.min(at + 1, technicians.length - 1));
  if (key === "ArrowUp") {
    if (at > 0) return on(at - 1);
    if (at === 0) return mayWait ? "waiting" : on(0);
    return place === "waiting" ? "waiting" : on(technicians.length - 1);
  }
  if (key === "Home") return at < 0 ? undefined : { technicianId: technicians[at]?.id ?? "", plannedAt: null };

  const step = steps[key];
  if (step === undefined || at < 0) return undefined;
  const base = plannedAt ?? planned;
  const now = base ? minuteAt(base, axis) : axis.from - Math.max(step, 0);
  const whole = step > 0 ? Math.floor(now / stepMinutes) : Math.ceil(now / stepMinutes);
  const next = Math.min(Math.max(axis.from, whole * stepMinutes + step), axis.to - stepMinutes);
  return { technicianId: technicians[at]?.id ?? "", plannedAt: instantOf(next, axis) };
}
