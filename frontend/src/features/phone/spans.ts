import type { RosterHour } from "./queries";

/** Hours one after another with the same person, or without one. */
export interface Span {
  from: number;
  /** Not included. */
  to: number;
  person: { id: string; name: string } | null;
  past: boolean;
}

/** A day's hours as people read them: 8–12 Li, 12–14 nobody. */
export function spansOf(hours: RosterHour[]): Span[] {
  const spans: Span[] = [];
  for (const { hour, person, past } of hours) {
    const last = spans.at(-1);
    if (last && last.to === hour && last.past === past && last.person?.id === person?.id) last.to = hour + 1;
    else spans.push({ from: hour, to: hour + 1, person, past });
  }
  return spans;
}
