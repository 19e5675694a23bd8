import type { ParameterValue } from "../regulation";
import { type Expression, type Operator, read } from "./expression";
import type { Speech } from "./speech";

/** A condition in words; as it is written where it says more than words can. Empty for no condition. */
export function sayCondition(code: string | undefined, speech: Speech): string {
  if (!code?.trim()) return "";
  const expression = read(code);
  return (expression && condition(expression, speech)) ?? speech.t("code", { code });
}

const comparisons: Partial<Record<Operator, "is" | "isNot" | "less" | "atMost" | "more" | "atLeast">> = {
  "==": "is",
  "!=": "isNot",
  "<": "less",
  "<=": "atMost",
  ">": "more",
  ">=": "atLeast",
};

function condition(expression: Expression, speech: Speech, inside?: Operator): string | null {
  const { t } = speech;
  if (expression.is === "name") return t("so", { what: named(expression.path, speech) });
  if (expression.is === "not") {
    if (expression.of.is === "name") return t("notSo", { what: named(expression.of.path, speech) });
    const inner = condition(expression.of, speech);
    return inner && t("not", { inner });
  }
  if (expression.is === "text") {
    const [what, part] = [value(expression.what, speech), value(expression.part, speech)];
    return what !== null && part !== null ? t(expression.how, { what, part }) : null;
  }
  if (expression.is !== "both") return null;
  const { op, left, right } = expression;
  if (op === "&&" || op === "||") {
    const sides = [condition(left, speech, op), condition(right, speech, op)];
    if (sides.includes(null)) return null;
    const words = t(op === "&&" ? "and" : "or", { left: sides[0], right: sides[1] });
    // Only where "and" and "or" mix must the reader see which belongs together.
    return inside && inside !== op ? `(${words})` : words;
  }
  // Among fields that changed it is a field's name that is looked for: 'areaId' in event.fields.
  const ofFields = op === "in" && right.is === "name" && right.path.at(-1) === "fields";
  const what =
    ofFields && left.is === "value" && typeof left.value === "string" ? speech.called(left.value) : value(left, speech);
  if (what === null) return null;
  if (op === "in" && right.is === "list") {
    const all = right.of.map((each) => value(each, speech));
    return all.includes(null) ? null : t("oneOf", { what, list: all.join(t("comma")) });
  }
  if (op === "in") {
    const list = value(right, speech);
    return list && t("holds", { list, what });
  }
  if (right.is === "value" && right.value === null) return t(op === "==" ? "empty" : "given", { what });
  if (right.is === "value" && typeof right.value === "boolean")
    return t(right.value === (op === "==") ? "so" : "notSo", { what });
  const comparison = comparisons[op];
  const than = value(right, speech);
  return comparison && than !== null ? t(comparison, { what, than }) : null;
}

const named = (path: string[], speech: Speech): string =>
  path[0] === "params" && path[1] ? speech.parameterLabel(path[1]) : speech.field(path);

function value(expression: Expression, speech: Speech): string | null {
  if (expression.is === "name") {
    if (expression.path[0] !== "params") return speech.field(expression.path);
    const parameter = speech.parameter(expression.path[1] ?? "");
    return parameter?.value == null
      ? named(expression.path, speech)
      : speech.t("figure", { value: String(parameter.value), label: named(expression.path, speech) });
  }
  if (expression.is === "value")
    return typeof expression.value === "string"
      ? speech.t("quoted", { text: speech.value(expression.value) })
      : `${expression.value}`;
  if (expression.is === "day") {
    const of = value(expression.of, speech);
    return of && speech.t("dayOf", { of });
  }
  if (expression.is !== "both") return null;
  const sides = [value(expression.left, speech), value(expression.right, speech)];
  return sides.includes(null) ? null : `${sides[0]} ${expression.op} ${sides[1]}`;
}

/** Whether it is a figure that nobody has set: then there is no limit, whatever the unit. */
export function isUnset(code: string | number | undefined, speech: Speech): boolean {
  const expression = read(code);
  return (
    expression?.is === "name" &&
    expression.path[0] === "params" &&
    speech.parameter(expression.path[1] ?? "")?.value == null
  );
}

/**
 * An amount in words with its unit ("7 office hours (suburb)"), also where it depends on something. A figure nobody has set says so:
 * what it would limit is then listed by age and never late.
 */
export function sayAmount(code: string | number | undefined, unit: string, speech: Speech): string {
  const expression = read(code);
  return (expression && amount(expression, unit, speech)) ?? speech.t("code", { code: String(code ?? "") });
}

function amount(expression: Expression, unit: string, speech: Speech): string | null {
  const { t } = speech;
  if (expression.is === "value") return expression.value === null ? t("unset") : span(expression.value, unit, speech);
  if (expression.is === "choice") {
    const when = condition(expression.when, speech);
    const then = amount(expression.then, unit, speech);
    const otherwise = amount(expression.otherwise, unit, speech);
    return when && then && otherwise && t("choice", { when, then, otherwise });
  }
  if (expression.is !== "name") return null;
  const label = named(expression.path, speech);
  if (expression.path[0] !== "params") return t("fieldSpan", { label, unit: t(unitKey(unit)) });
  const parameter = speech.parameter(expression.path[1] ?? "");
  if (parameter?.value == null) return t("unsetFigure", { label });
  return t("figure", { value: span(parameter.value, unit, speech), label });
}

const units = [
  "office_hours",
  "clock_hours",
  "hours",
  "minutes",
  "days",
  "working_days",
  "weeks",
  "months",
  "years",
  "times",
] as const;
type Unit = (typeof units)[number];
const known = (unit: string): Unit | null => units.find((each) => each === unit) ?? null;
const unitKey = (unit: string) => `unit.${known(unit) ?? "days"}` as const;

const span = (n: ParameterValue, unit: string, speech: Speech): string =>
  known(unit) && typeof n === "number" ? speech.t(`span.${known(unit) as Unit}`, { n }) : `${n ?? ""}`;
