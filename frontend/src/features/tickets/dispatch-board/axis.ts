import { type Day, instantAt } from "../../../lib/dates";
import type { PlannedJob, Shift } from "./board";

/** Cards land on quarters of an hour. */
export const stepMinutes = 15;
/** The grid is finer, so that what the server plans at 09:05 stands at 09:05. */
export const columnMinutes = 5;

/** The stretch of a day that the board shows; minutes from the day's midnight in the company's zone. */
export interface Axis {
  from: number;
  to: number;
  /** Epoch milliseconds of the day's midnight. */
  midnight: number;
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const minuteAt = (instant: string | number, axis: Pick<Axis, "midnight">): number =>
  Math.round((new Date(instant).getTime() - axis.midnight) / 60_000);

export const instantOf = (minute: number, axis: Pick<Axis, "midnight">): string =>
  new Date(axis.midnight + minute * 60_000).toISOString();

/**
 * Whole hours around the shifts and around whatever is planned outside them. A day without shifts still shows 8 to 18. What
 * is left over from the day before stands at the beginning, and does not open the night for it.
 */
export function axisOf(day: Day, shifts: Shift[], jobs: Pick<PlannedJob, "plannedAt" | "plannedMinutes">[]): Axis {
  const midnight = Date.parse(instantAt(day, "00:00"));
  const starts = shifts.map((shift) => minutesOf(shift.from));
  const ends = shifts.map((shift) => minutesOf(shift.to));
  for (const job of jobs) {
    const at = minuteAt(job.plannedAt, { midnight });
    if (at < 0) continue;
    starts.push(at);
    ends.push(Math.min(24 * 60, at + job.plannedMinutes));
  }
  if (starts.length === 0) return { from: 8 * 60, to: 18 * 60, midnight };
  return { from: Math.floor(Math.min(...starts) / 60) * 60, to: Math.ceil(Math.max(...ends) / 60) * 60, midnight };
}

/** Lines of the grid between which something stands, cut to the axis and never narrower than one step. */
export function columns(axis: Axis, from: number, minutes: number): { start: number; end: number } {
  const last = (axis.to - axis.from) / columnMinutes + 1;
  const narrowest = stepMinutes / columnMinutes;
  const line = (minute: number) => Math.round((minute - axis.from) / columnMinutes) + 1;
  const start = Math.min(Math.max(1, line(from)), last - narrowest);
  return { start, end: Math.min(last, Math.max(start + narrowest, line(from + minutes))) };
}

/** The minute under a pointer, on a quarter of an hour. `share` is how far along the track it stands, 0 to 1. */
export function minuteUnder(axis: Axis, share: number): number {
  const minute = axis.from + share * (axis.to - axis.from);
  const snapped = Math.round(minute / stepMinutes) * stepMinutes;
  return Math.min(Math.max(axis.from, snapped), axis.to - stepMinutes);
}

/** Where a moment stands on the axis, 0 to 1; null when it is outside. */
export function shareOf(axis: Axis, instant: number): number | null {
  const share = (minuteAt(instant, axis) - axis.from) / (axis.to - axis.from);
  return share < 0 || share > 1 ? null : share;
}

export const hours = (axis: Axis): number[] =>
  Array.from({ length: (axis.to - axis.from) / 60 }, (_, at) => axis.from / 60 + at);
