import { inLanguage } from "../../../lib/in-language";
import type { Language } from "../../../lib/language";
import { type Say, sayCode } from "../../../lib/words";
import type { Parameter } from "../regulation";
import { labelOf, nameOf, type Vocabulary, type VocabularyField } from "./vocabulary";

/** What kind of thing a rule is about, in words. */
export function subjectLabel(t: Say<"ruleWords">, kind: string): string {
  const label = sayCode(t, `subject.${kind}`);
  return label === `subject.${kind}` ? kind : label;
}

/** Everything needed to tell a rule in words. */
export interface Speech {
  t: Say<"ruleWords">;
  event: (kind: string) => string;
  action: (action: string) => string;
  figure: (figure: string) => string;
  role: (role: string) => string;
  notice: (kind: string) => string;
  /** A field by its path: event.areaKind, facts.price, opened.endsOn. */
  field: (path: string[]) => string;
  /** What the API's field of this name is called, whosever it is; the bare name where nothing is. */
  called: (name: string) => string;
  /** A text that is compared with, by its name where it has one. */
  value: (text: string) => string;
  parameter: (name: string) => Parameter | undefined;
  parameterLabel: (name: string) => string;
}

/** Whose fields the names `event`, `facts` and `opened` mean in the expression at hand. */
export interface Around {
  event?: string;
  opened?: string;
  action?: string;
}

export interface Told {
  t: Say<"ruleWords">;
  lang: Language;
  vocabulary: Vocabulary;
  parameters: readonly Parameter[];
  /** Values that have a name of their own: an area kind's code → what the company calls it. */
  values?: Readonly<Record<string, string>>;
}

const labelIn = (fields: VocabularyField[] | undefined, name: string) =>
  fields?.find((field) => field.name === name)?.label;

/** The words for one rule's names; a name that the vocabulary lacks is shown as it is. */
export function speech({ t, lang, vocabulary, parameters, values }: Told, around: Around = {}): Speech {
  const eventOf = (kind?: string) => vocabulary.events.find((event) => event.kind === kind);
  const parameter = (name: string) => parameters.find((each) => each.name === name);
  return {
    t,
    event: (kind) => eventOf(kind)?.label || kind,
    action: (action) => vocabulary.actions.find((each) => each.action === action)?.label || action,
    figure: (figure) => vocabulary.figures.find((each) => each.figure === figure)?.label || figure,
    role: (role) => {
      const known = vocabulary.roles.find((each) => nameOf(each) === role);
      const own = sayCode(t, `role.${role}`);
      return own === `role.${role}` ? (known ? labelOf(known) : role) : own;
    },
    notice: (kind) => {
      const known = vocabulary.notices.find((each) => nameOf(each) === kind);
      return known ? labelOf(known) : kind;
    },
    field: ([whose = "", ...rest]) => {
      const name = rest.join(".");
      if (whose === "at") return t("name.at");
      if (whose === "branch") return t("name.branch");
      if (whose === "occurrence") return t("name.occurrence");
      const fields =
        whose === "facts"
          ? vocabulary.actions.find((each) => each.action === around.action)?.facts
          : eventOf(whose === "opened" ? around.opened : around.event)?.fields;
      return labelIn(fields, name) || name || whose;
    },
    called: (name) =>
      [...vocabulary.actions.map((each) => each.facts), ...vocabulary.events.map((each) => each.fields)]
        .map((fields) => labelIn(fields, name))
        .find(Boolean) ?? name,
    value: (text) => values?.[text] ?? text,
    parameter,
    parameterLabel: (name) => {
      const known = parameter(name);
      return known ? inLanguage(known, lang) || name : name;
    },
  };
}
