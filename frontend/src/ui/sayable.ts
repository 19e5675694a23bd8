import { showDay, showMoment } from "../lib/dates";
import type { Language } from "../lib/language";
import type { Values } from "../lib/words";

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** The name or number that stands for a whole thing in a payload. */
const nameOf = (thing: object): string => {
  const { name, number } = thing as { name?: unknown; number?: unknown };
  return String(name ?? number ?? "");
};

function said(value: unknown): Values[string] {
  if (value && typeof value === "object") return nameOf(value);
  if (typeof value === "string" && instant.test(value)) return showMoment(value);
  if (typeof value === "string" && day.test(value)) return showDay(value);
  return (value as string | number | boolean | null) ?? "";
}

/**
 * A payload as values of a message: a thing is its name, a moment and a day are written out, what is missing is an empty
 * text, and what the payload has in two languages (dutyZh, dutyEn) stands in the reader's under its bare name (duty).
 */
export function sayable(payload: Record<string, unknown>, language: Language): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(payload)) {
    values[name] = said(value);
    const bare = /^(.+)(Zh|En)$/.exec(name);
    if (bare?.[1] && bare[2] === (language === "en" ? "En" : "Zh")) values[bare[1]] = said(value);
  }
  return values;
}
