import { type Day, plusDays } from "../../../lib/dates";
import type { Calendar, Shift, WeekShift } from "./queries";

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The weeks of a month, Monday first; null where a week reaches into another month. */
export function weeksOf(year: number, month: number): (Day | null)[][] {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const cells: (Day | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = plusDays(day, 1)) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export type DayKind = "work" | "rest" | "holiday" | "workday";

/** What a day is, and when it is worked: as marked, or as its weekday. */
export function dayIn(
  calendar: Pick<Calendar, "shifts" | "days">,
  day: Day,
): { kind: DayKind; name: string; shifts: Shift[] } {
  const marked = calendar.days.find(({ date }) => date === day);
  if (marked) return marked;
  const shifts = calendar.shifts.filter(({ weekday }) => weekday === weekdayOf(day));
  return { kind: shifts.length > 0 ? "work" : "rest", name: "", shifts };
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Working minutes of a week; stretches that end before they begin count nothing. */
export const weekMinutes = (shifts: readonly WeekShift[]): number =>
  shifts.reduce((sum, { from, to }) => sum + Math.max(0, minutes(to) - minutes(from)), 0);

/** Stretches that cannot stand: backwards, or over another of the same day. */
export const clashing = (shifts: readonly WeekShift[]): Set<WeekShift> =>
  new Set(
    shifts.filter(
      (one) =>
        one.to <= one.from ||
        shifts.some(
          (other) => other !== one && other.weekday === one.weekday && other.from < one.to && one.from < other.to,
        ),
    ),
  );

/** The day to which a key leads in the year, or undefined. */
export function dayByKey(day: Day, key: string): Day | undefined {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, PageUp: -28, PageDown: 28 }[key];
  if (step === undefined) return undefined;
  const next = plusDays(day, step);
  return next.slice(0, 4) === day.slice(0, 4) ? next : undefined;
}
