import { companyZone } from "./company-zone";
import { language } from "./language";

/** A calendar day as the API writes it: yyyy-MM-dd, no zone. */
export type Day = string;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions, locale: string = language()): Intl.DateTimeFormat {
  const key = `${locale}${companyZone()}${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { timeZone: companyZone(), ...options });
    formats.set(key, made);
  }
  return made;
}

/** The company's calendar day on which this instant falls. */
export const dayOf = (instant: Date | string): Day =>
  format({ year: "numeric", month: "2-digit", day: "2-digit" }, "en-CA").format(new Date(instant));

export const today = (now: Date = new Date()): Day => dayOf(now);

/** The day n days later (earlier when negative), by the calendar, never by hours. */
export function plusDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Hour and minute of an instant, 24 h. */
export const clock = (instant: Date | string): string =>
  format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant));

/** A day in words: without the year when it is this year's. */
export function showDay(day: Day, now: Date = new Date()): string {
  const sameYear = day.slice(0, 4) === today(now).slice(0, 4);
  return new Intl.DateTimeFormat(language(), {
    timeZone: "UTC",
    ...(sameYear ? {} : { year: "numeric" }),
    month: "short",
    day: "numeric",
    weekday: "short",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A date in words without its weekday: the ends of a period. */
export const showDate = (day: Day): string =>
  new Intl.DateTimeFormat(language(), { timeZone: "UTC", dateStyle: "medium" }).format(new Date(`${day}T00:00:00Z`));

/** The days of a period, with what both ends share said once. */
export const showDays = (from: Day, to: Day): string =>
  new Intl.DateTimeFormat(language(), { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`),
  );

/** A month ("2026-10") in words, always with its year. */
export const showMonth = (month: string): string =>
  new Intl.DateTimeFormat(language(), { timeZone: "UTC", year: "numeric", month: "long" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** Day and time for a list: only the time when it is today. */
export function showMoment(instant: Date | string, now: Date = new Date()): string {
  const day = dayOf(instant);
  const distance = dayDistance(today(now), day);
  if (distance === 0) return clock(instant);
  if (Math.abs(distance) === 1) return `${relativeDay(distance)} ${clock(instant)}`;
  return `${showDay(day, now)} ${clock(instant)}`;
}

/** Everything, for tooltips and prints. */
export const showInstant = (instant: Date | string): string =>
  format({ dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" } as Intl.DateTimeFormatOptions).format(
    new Date(instant),
  );

const dayDistance = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const relativeDay = (distance: number): string =>
  new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(distance, "day");

/** "5 minutes ago", "in 2 hours", "yesterday". */
export function fromNow(instant: Date | string, now: Date = new Date()): string {
  const minutes = Math.round((new Date(instant).getTime() - now.getTime()) / 60_000);
  const relative = new Intl.RelativeTimeFormat(language(), { numeric: "auto" });
  if (Math.abs(minutes) < 60) return relative.format(minutes, "minute");
  if (Math.abs(minutes) < 24 * 60) return relative.format(Math.round(minutes / 60), "hour");
  return relativeDay(dayDistance(today(now), dayOf(instant)));
}

/** Minutes as people say them: 95 → "1 h 35 min" in the chosen language. */
export function showMinutes(minutes: number): string {
  const unit = (value: number, name: "hour" | "minute") =>
    new Intl.NumberFormat(language(), { style: "unit", unit: name, unitDisplay: "short" }).format(value);
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return unit(rest, "minute");
  return rest === 0 ? unit(hours, "hour") : `${unit(hours, "hour")} ${unit(rest, "minute")}`;
}

/** A span as people say it: hours and minutes within a day, whole days beyond. */
export function showSpan(minutes: number): string {
  if (minutes < 24 * 60) return showMinutes(minutes);
  return new Intl.NumberFormat(language(), { style: "unit", unit: "day", unitDisplay: "long" }).format(
    Math.floor(minutes / (24 * 60)),
  );
}

/** The instant at which a clock time ("HH:mm") falls on a day in the company's zone, as ISO UTC. */
export function instantAt(day: Day, time: string): string {
  const guess = Date.parse(`${day}T${time}:00Z`);
  // The zone's offset at the guess, then once more: exact except inside the hour a clock change skips.
  const offset = (at: number) => {
    const parts = format(
      { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
      "en-CA",
    ).formatToParts(new Date(at));
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "00";
    return Date.parse(`${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:00Z`) - at;
  };
  return new Date(guess - offset(guess - offset(guess))).toISOString();
}

/**
 * A day typed by hand: "2025-3-7", "3/7", "3.7", "0307", "20250307", "7" (day of this month), "+3", "t". Null when it is none.
 * A month and day without a year mean this year.
 */
export function readDay(text: string, now: Date = new Date()): Day | null {
  const typed = text
    .trim()
    .replace(/[\u5e74\u6708]/g, "-")
    .replace(/\u65e5$/, "");
  const base = today(now);
  if (/^[+-]\d{1,3}$/.test(typed)) return plusDays(base, Number(typed));
  if (/^t$/i.test(typed)) return base;
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(typed) ?? /^()(\d{2})(\d{2})$/.exec(typed);
  const parted = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  const dayOnly = /^()()(\d{1,2})$/.exec(typed);
  const found = digits ?? parted ?? dayOnly;
  if (!found) return null;
  const year = found[1] || base.slice(0, 4);
  const month = (found[2] || base.slice(5, 7)).padStart(2, "0");
  const day = (found[3] ?? "").padStart(2, "0");
  const written = `${year}-${month}-${day}`;
  const parsed = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written) ? written : null;
}
