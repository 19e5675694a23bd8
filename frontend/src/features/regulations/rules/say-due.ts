import { read } from "./expression";
import type { Cycle, Due, Span, Step } from "./rule";
import { isUnset, sayAmount } from "./say-expression";
import type { Speech } from "./speech";

/** The unit in which a shape's amount is counted. */
export function unitOf(due: Due): string {
  if (due.shape === "office_hours" || due.shape === "clock_hours" || due.shape === "minutes") return due.shape;
  const unit = due.shape === "before" ? (due.unit ?? "days") : due.shape;
  return due.working && unit === "days" ? "working_days" : unit;
}

/** By when something is owed: "within 7 office hours (suburb)". */
export function sayDue(due: Due | undefined, speech: Speech): string {
  const { t } = speech;
  if (!due || due.shape === "none") return t("due.none");
  const from = sayFrom(due.from, speech);
  if (due.shape === "at") return t("due.at", { from: from || t("name.at") });
  if (due.shape === "before")
    return t("due.before", { amount: sayAmount(due.amount, unitOf(due), speech), from: from || t("name.at") });
  return [within(due, speech), from && t("due.from", { from })].filter(Boolean).join(t("pause"));
}

function within(due: Due, speech: Speech): string {
  const { t } = speech;
  if (due.shape === "same_day") return t("due.sameDay");
  if (due.shape === "next_day") return t(due.working ? "due.nextWorkingDay" : "due.nextDay");
  if (due.shape !== "by_quantity") {
    const amount = sayAmount(due.amount, unitOf(due), speech);
    return isUnset(due.amount, speech) ? amount : t("due.within", { amount });
  }
  const units = { quantity: saySimple(due.quantity, speech), perDay: saySimple(due.perDay, speech) };
  return t(due.working ? "due.byQuantityWorking" : "due.byQuantity", units);
}

/** What the time is counted from; empty when from the event itself, which the sentence already began with. */
function sayFrom(from: string | undefined, speech: Speech): string {
  const expression = read(from ?? "at");
  if (expression?.is !== "name") return from ?? "";
  return expression.path[0] === "at" ? "" : speech.field(expression.path);
}

/** A value or a figure where no unit follows: the hour of a day, a number of pieces. */
export function saySimple(code: unknown, speech: Speech): string {
  if (code === undefined || code === null) return "";
  const expression = read(String(code));
  if (expression?.is !== "name") return String(code);
  if (expression.path[0] !== "params") return speech.field(expression.path);
  const name = expression.path[1] ?? "";
  const value = speech.parameter(name)?.value;
  const label = speech.parameterLabel(name);
  return value == null ? speech.t("unsetFigure", { label }) : speech.t("figure", { value: String(value), label });
}

/** How often something recurs. */
export function sayCycle(cycle: Cycle | undefined, speech: Speech): string {
  const { t } = speech;
  if (!cycle) return "";
  const say = (code: unknown) => saySimple(code, speech);
  const span = (amount: string | number | undefined, unit = cycle.unit ?? "days") => sayAmount(amount, unit, speech);
  const by = (words: string) =>
    [
      words,
      cycle.day && sayDay(cycle, speech),
      cycle.time && t("cycle.byTime", { time: say(cycle.time) }),
      cycle.shift && t("cycle.shift"),
    ]
      .filter(Boolean)
      .join(t("pause"));
  switch (cycle.shape) {
    case "daily":
      return [
        t(cycle.working ? "cycle.workdays" : "cycle.daily"),
        cycle.to && t("cycle.window", { from: say(cycle.from), to: say(cycle.to) }),
      ]
        .filter(Boolean)
        .join(t("pause"));
    case "weekly":
      return by(
        Number(cycle.every ?? 1) === 1 ? t("cycle.weekly") : t("cycle.weeks", { every: span(cycle.every, "weeks") }),
      );
    case "monthly":
    case "quarterly":
    case "half_yearly":
    case "yearly":
      return by(t(`cycle.${cycle.shape}`));
    case "every":
      if (isUnset(cycle.amount, speech)) return span(cycle.amount);
      return cycle.min === undefined
        ? t("cycle.every", { amount: span(cycle.amount) })
        : t("cycle.everyMin", { amount: span(cycle.amount), min: span(cycle.min) });
    case "seasons":
      return t("cycle.seasons", {
        names: Object.keys(cycle.seasons ?? {})
          .map((name) => saySeason(name, speech))
          .join(t("comma")),
      });
    case "times":
      return t("cycle.times", { amount: span(cycle.amount, "times"), per: cycle.per ?? "yearly" });
    case "holidays":
      return t("cycle.holidays", { lead: span(cycle.lead, "days") });
    default:
      return cycle.shape;
  }
}

const seasons = ["spring", "summer", "autumn", "winter"] as const;
const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

const saySeason = (name: string, { t }: Speech): string => {
  const season = seasons.find((each) => each === name);
  return season ? t(`season.${season}`) : name;
};

function sayDay({ shape, day }: Cycle, speech: Speech): string {
  const weekday = shape === "weekly" && weekdays.find((each) => each === String(day));
  if (weekday) return speech.t(`weekday.${weekday}`);
  return speech.t("cycle.byDay", { day: saySimple(day, speech) });
}

/** One reminder or escalation: "60 minutes before: remind the one who owes it". */
export function sayStep(step: Step, speech: Speech): string {
  const { t } = speech;
  const whom = step.to === "owner" || step.to === "customer" ? t(`to.${step.to}`) : speech.role(step.to);
  const what =
    step.notice && step.do === "tell"
      ? t("do.tellNotice", { whom, notice: speech.notice(step.notice) })
      : t(`do.${step.do}`, { whom });
  if (step.when === "opened" && isNought(step)) return t("step.atOnce", { what });
  if (isNought(step)) return t("step.due", { what });
  return t(`step.${step.when}`, {
    amount: sayAmount(step.amount, step.unit ?? "minutes", speech),
    what,
  });
}

const isNought = ({ amount }: Span): boolean => amount === undefined || Number(amount) === 0;
