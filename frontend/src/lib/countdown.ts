/** A stretch of time that counts towards a deadline; both ends are instants. */
export interface Stretch {
  from: string;
  to: string;
}

/** What was left of a deadline at `asOf`, and the next stretches that count: lunch, nights and holidays are the gaps. */
export interface Left {
  /** Minutes that count; negative once it is late. */
  minutes: number;
  /** Only working time counts; otherwise the clock goes round. */
  officeHours: boolean;
  asOf: string;
  stretches: Stretch[];
}

export type Urgency = "met" | "missed" | "ok" | "amber" | "late";

const minute = 60_000;
const at = (instant: string) => Date.parse(instant);

/** Minutes of these stretches between two moments (milliseconds). */
export const counted = (stretches: Stretch[], from: number, to: number): number =>
  stretches.reduce((sum, each) => sum + Math.max(0, Math.min(at(each.to), to) - Math.max(at(each.from), from)), 0) /
  minute;

/** Minutes left until the deadline at this moment, negative when late: working minutes where only those count. */
export function minutesLeft(due: string, now: Date, left?: Left | null): number {
  const wall = (at(due) - now.getTime()) / minute;
  if (!left?.officeHours) return wall;
  const working = left.minutes - counted(left.stretches, at(left.asOf), now.getTime());
  if (wall >= 0) return Math.max(working, 0);
  // The stretches may end at the deadline; what is late then counts on by the clock.
  return working < 0 ? working : wall;
}

/** When the clock goes on, while it stands (lunch, night, holiday); null while it runs or nothing is known. */
export function standsUntil(now: Date, left?: Left | null): string | null {
  if (!left?.officeHours || left.minutes <= 0) return null;
  const ahead = left.stretches.find((each) => at(each.to) > now.getTime());
  return ahead && at(ahead.from) > now.getTime() ? ahead.from : null;
}

/** Amber begins an hour before the deadline; before one that is days away, in its last sixth, a week at most. */
export function nearMinutes(due: string, left?: Left | null, since?: string | null): number {
  if (left?.officeHours || !since) return 60;
  return Math.min(Math.max(60, (at(due) - at(since)) / minute / 6), 7 * 24 * 60);
}

interface Deadline {
  due: string;
  left?: Left | null;
  /** When it was opened. */
  since?: string | null;
  /** When it was kept, or kept too late. */
  metAt?: string | null;
}

/** What a deadline says at this moment: amber comes before red. */
export function urgency({ due, left, since, metAt }: Deadline, now: Date): Urgency {
  if (metAt) return at(metAt) <= at(due) ? "met" : "missed";
  if (at(due) < now.getTime()) return "late";
  return minutesLeft(due, now, left) <= nearMinutes(due, left, since) ? "amber" : "ok";
}
