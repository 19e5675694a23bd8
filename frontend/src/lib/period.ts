import { type Day, plusDays, today } from "./dates";

/** Company days, both of them inside. */
export interface Period {
  from: Day;
  to: Day;
}

/** What figures are counted for: days, and one branch or, when empty, all that the reader sees. */
export interface Counted extends Period {
  branch: string;
}

/** The same as the API and the addresses of the screens take it. */
export const asked = ({ from, to, branch }: Counted): Record<string, string> =>
  branch ? { from, to, branch } : { from, to };

export type NamedPeriod = "quarter" | "last_quarter" | "year";
export const namedPeriods: readonly NamedPeriod[] = ["quarter", "last_quarter", "year"];

const monthStart = (year: number, month: number): Day => {
  const date = new Date(Date.UTC(year, month, 1));
  return date.toISOString().slice(0, 10);
};

/** The days of a named period, whole to its end, so that its name and its days are the same thing whenever it is asked. */
export function periodOf(name: NamedPeriod, now: Day = today()): Period {
  const year = Number(now.slice(0, 4));
  const quarter = Math.floor((Number(now.slice(5, 7)) - 1) / 3) - (name === "last_quarter" ? 1 : 0);
  if (name === "year") return { from: monthStart(year, 0), to: `${year}-12-31` };
  return { from: monthStart(year, quarter * 3), to: plusDays(monthStart(year, quarter * 3 + 3), -1) };
}

/** What a page's address says of its period: a name, or two days. This quarter when it says nothing that can be read. */
export function periodFrom(
  query: { period: string; from: string; to: string },
  now?: Day,
): Period & { name: NamedPeriod | null } {
  if (isDay(query.from) && isDay(query.to) && query.from <= query.to)
    return { name: null, from: query.from, to: query.to };
  const name = namedPeriods.find((each) => each === query.period) ?? "quarter";
  return { name, ...periodOf(name, now) };
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The first day (Monday) of an ISO week, "2026-W48" → 2026-11-23; null when it is none. */
export function weekStart(week: string): Day | null {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(week) ?? [];
  if (!year || !number) return null;
  // 4 January is always in week 1.
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(fourth, (Number(number) - 1) * 7 - weekday);
}
