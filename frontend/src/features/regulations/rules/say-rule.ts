import { inLanguage } from "../../../lib/in-language";
import { every, type Occasion, type Rule } from "./rule";
import { sayCycle, sayDue, saySimple, sayStep } from "./say-due";
import { sayCondition } from "./say-expression";
import { type Around, type Speech, speech, subjectLabel, type Told } from "./speech";

/** One line of a rule told in words: what it is about, and the sentence. */
export interface Line {
  key: LineKey;
  text: string;
}

export type LineKey =
  | "when"
  | "each"
  | "what"
  | "due"
  | "kept"
  | "owner"
  | "step"
  | "ends"
  | "cancelled"
  | "broken"
  | "action"
  | "applies"
  | "gate"
  | "signatures"
  | "refusal"
  | "fields"
  | "figure"
  | "counts";

/** A rule as a manager would tell it, line by line; names in the words of the vocabulary. */
export function sayRule(rule: Rule, told: Told): Line[] {
  const opened = openedBy(rule);
  const say = (around: Around) => speech(told, { opened, action: rule.action, ...around });
  const here = say({ event: opened });
  const { t } = here;
  const name = inLanguage({ zh: rule.zh ?? "", en: rule.en ?? "" }, told.lang) || rule.key;
  const occasions = (all: Occasion[] | undefined) =>
    (all ?? []).map((one) => sayOccasion(one, say({ event: one.on }))).join(t("orElse"));
  const lines: Line[] = [];
  const line = (key: LineKey, text: string | null | undefined | false) => {
    if (text) lines.push({ key, text });
  };

  line("when", occasions(every(rule.opens)));
  if (rule.kind === "recurring") {
    line("each", sayEach(rule, here));
    line("when", occasions(every(rule.begins)));
  }
  if (rule.kind === "obligation" || rule.kind === "recurring") {
    line("what", t("owed", { name }));
    line("due", rule.kind === "recurring" ? sayCycle(rule.cycle, here) : sayDue(rule.due, here));
    line("kept", [occasions(rule.met), rule.byHand && t("byHand")].filter(Boolean).join(t("orElse")));
    line("owner", sayOwner(rule, say));
    for (const step of rule.steps ?? []) line("step", sayStep(step, here));
    line("ends", [occasions(rule.ends), saySimple(rule.until, here)].filter(Boolean).join(t("orElse")));
    line("cancelled", occasions(rule.cancelled));
    line("broken", occasions(rule.broken));
  }
  if (rule.kind === "gate" || rule.kind === "required") {
    line("action", here.action(rule.action ?? ""));
    line("applies", sayCondition(rule.when, here));
  }
  if (rule.kind === "gate") {
    line("gate", sayCondition(rule.condition, here));
    line("signatures", saySigners(rule, here));
    line("refusal", inLanguage({ zh: rule.refusal?.zh ?? "", en: rule.refusal?.en ?? "" }, told.lang));
  }
  if (rule.kind === "required")
    line("fields", (rule.fields ?? []).map((field) => here.field(["facts", field])).join(t("comma")));
  if (rule.kind === "figure")
    line("figure", t("figureIs", { figure: here.figure(rule.figure ?? ""), value: saySimple(rule.value, here) }));
  if (rule.kind === "record") line("counts", (rule.counts ?? []).map(here.event).join(t("comma")));
  return lines;
}

/** Of several events that open it any: their payload is the same. */
const openedBy = (rule: Rule): string | undefined => (every(rule.opens)[0] ?? every(rule.begins)[0])?.on;

function sayOccasion({ on, when }: Occasion, words: Speech): string {
  const condition = sayCondition(when, words);
  return condition ? words.t("occasionIf", { event: words.event(on), condition }) : words.event(on);
}

function sayEach(rule: Rule, words: Speech): string {
  const each = rule.each ?? "company";
  return words.t("each", {
    each: each === "company" || each === "branch" ? each : "subject",
    subject: subjectLabel(words.t, each),
  });
}

function sayOwner(rule: Rule, say: (around: Around) => Speech): string {
  const words = say({ event: openedBy(rule) });
  const { t } = words;
  const role = rule.owner?.role && words.role(rule.owner.role);
  const person = rule.owner?.person && saySimple(rule.owner.person, words);
  const first = person && role ? t("personOrRole", { person, role }) : person || role;
  const passes = (rule.passes ?? []).map((pass) => {
    const then = say({ event: pass.on });
    const event = sayOccasion(pass, then);
    return pass.to ? t("passes", { event, to: saySimple(pass.to, then) }) : t("passesBack", { event });
  });
  return [first, ...passes].filter(Boolean).join(t("semicolon"));
}

function saySigners(rule: Rule, { t, role }: Speech): string {
  const { mode, by = [] } = rule.signatures ?? { mode: "all" };
  if (by.length === 0) return "";
  if (by.length === 1) return t("signed.one", { who: role(by[0] ?? "") });
  const who = by.map(role).join(mode === "in_order" ? t("thenBy") : t("comma"));
  return t(`signed.${mode}`, { who });
}
