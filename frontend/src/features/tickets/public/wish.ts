import { clock, type Day, dayOf, instantAt, plusDays, today } from "../../../lib/dates";

/** Parts of a day as people say them; "any" is the whole working day. */
export const parts = { any: ["08:30", "17:30"], morning: ["08:30", "12:00"], afternoon: ["13:30", "17:30"] } as const;
export type Part = keyof typeof parts;

/** When a customer would like the visit, as the form keeps it; no day means no wish. */
export interface WishForm {
  day: Day | "";
  part: Part;
  note: string;
}

/** A wish as the API takes it: instants. */
export interface Wish {
  from: string;
  to: string;
  note?: string;
}

export const noWish: WishForm = { day: "", part: "any", note: "" };

/** The days that are offered: from today (while it lasts) for a week. */
export function offeredDays(now: Date = new Date()): Day[] {
  const first = clock(now) < parts.afternoon[0] ? 0 : 1;
  return Array.from({ length: 7 }, (_, index) => plusDays(today(now), first + index));
}

/** After eleven nobody gets through the door in the morning any more. */
const morningEnds = "11:00";

export const offeredParts = (day: Day, now: Date = new Date()): Part[] =>
  (Object.keys(parts) as Part[]).filter((part) => part !== "morning" || day !== today(now) || clock(now) < morningEnds);

export function wishOf({ day, part, note }: WishForm): Wish | undefined {
  if (!day) return undefined;
  const [from, to] = parts[part];
  return { from: instantAt(day, from), to: instantAt(day, to), ...(note.trim() ? { note: note.trim() } : {}) };
}

/** What the form shows for a window that was agreed before. */
export function formOf(window: { from: string; to: string } | null): WishForm {
  if (!window) return noWish;
  const from = clock(window.from);
  const to = clock(window.to);
  const part = (Object.keys(parts) as Part[]).find((each) => parts[each][0] === from && parts[each][1] === to) ?? "any";
  return { day: dayOf(window.from), part, note: "" };
}
