import type { Duty } from "../../lib/duty";

const waits = (duty: Duty) => !duty.settledAt && (duty.status === "open" || duty.status === "missed");

/** What still waits first, by deadline (without one: by age), then what is settled, the latest first. */
export function dueFirst(duties: readonly Duty[]): Duty[] {
  const key = (duty: Duty) => (duty.dueAt ? `0${duty.dueAt}` : `1${duty.openedAt}`);
  return [...duties].sort((a, b) => {
    if (waits(a) !== waits(b)) return waits(a) ? -1 : 1;
    return waits(a) ? key(a).localeCompare(key(b)) : (b.settledAt ?? "").localeCompare(a.settledAt ?? "");
  });
}
