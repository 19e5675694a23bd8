import { dayOf } from "../../lib/dates";
import type { Duty } from "../../lib/duty";

export const groups = ["overdue", "today", "soon", "undated"] as const;
export type Group = (typeof groups)[number];

/** What I owe, as the server grouped it when it was asked. */
export interface MyDuties extends Record<Group, Duty[]> {
  counts: Record<Group, number>;
}

const when = (duty: Duty) => Date.parse(duty.dueAt ?? duty.openedAt);
const oldestDue = (a: Duty, b: Duty) => when(a) - when(b);
const oldest = (a: Duty, b: Duty) => Date.parse(a.openedAt) - Date.parse(b.openedAt);

/** Groups anew at this moment: what falls due while the page is open moves up by itself. */
export function regrouped(asked: Record<Group, Duty[]>, now: Date): Record<Group, Duty[]> {
  const all = groups.flatMap((group) => asked[group]);
  // What was broken without ever having a due time is as late as anything.
  const isLate = (duty: Duty) => duty.status === "missed" || (duty.dueAt !== null && when(duty) < now.getTime());
  const dated = all.filter((duty) => duty.dueAt || isLate(duty)).sort(oldestDue);
  const isToday = (duty: Duty) => dayOf(duty.dueAt ?? "") === dayOf(now);
  return {
    overdue: dated.filter(isLate),
    today: dated.filter((duty) => !isLate(duty) && isToday(duty)),
    soon: dated.filter((duty) => !isLate(duty) && !isToday(duty)),
    undated: all.filter((duty) => !duty.dueAt && !isLate(duty)).sort(oldest),
  };
}
