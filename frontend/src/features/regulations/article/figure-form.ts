import type { Parameter, ParameterValue } from "../regulation";

const whole = ["count", "day_of_month"];
const texts = ["text", "time", "date_of_year"];

/** What somebody typed for a figure, as the API takes it: null for nothing, the text itself where it is no number (the server then says so). */
export function readFigure(type: string, typed: string): ParameterValue {
  const text = typed.trim();
  if (text === "") return null;
  if (type === "flag") return text === "true";
  if (texts.includes(type)) return text;
  const number = Number(text.replaceAll(",", ""));
  return Number.isNaN(number) || (whole.includes(type) && !Number.isInteger(number)) ? text : number;
}

export const typedOf = (value: ParameterValue): string => (value === null || value === undefined ? "" : String(value));

/** The figures that differ from what counts now, ready to be sent. */
export function changed(
  parameters: readonly Parameter[],
  typed: Record<string, string>,
): Record<string, ParameterValue> {
  const values: Record<string, ParameterValue> = {};
  for (const { name, type, value } of parameters) {
    const text = typed[`values.${name}`];
    if (text !== undefined && text.trim() !== typedOf(value)) values[name] = readFigure(type, text);
  }
  return values;
}
