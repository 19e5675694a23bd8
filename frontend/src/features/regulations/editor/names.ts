import { inLanguage } from "../../../lib/in-language";
import type { Language } from "../../../lib/language";
import type { Parameter } from "../regulation";
import type { Vocabulary, VocabularyField } from "../rules/vocabulary";

/** A name that an expression may hold, with its label and type. */
export interface Name {
  code: string;
  label: string;
  type: string;
}

const under = (root: string, fields: readonly VocabularyField[] | undefined): Name[] =>
  (fields ?? []).map((field) => ({
    code: `${root}.${field.name}`,
    label: field.label || field.name,
    type: field.type,
  }));

export const eventNames = (
  vocabulary: Vocabulary,
  kind: string | undefined,
  root: "event" | "opened" = "event",
): Name[] => under(root, vocabulary.events.find((event) => event.kind === kind)?.fields);

export const factNames = (vocabulary: Vocabulary, action: string | undefined): Name[] =>
  under("facts", vocabulary.actions.find((each) => each.action === action)?.facts);

const texts = ["text", "time", "date_of_year"];

export const parameterNames = (parameters: readonly Parameter[], lang: Language): Name[] =>
  parameters
    .filter((parameter) => parameter.name)
    .map((parameter) => ({
      code: `params.${parameter.name}`,
      label: inLanguage(parameter, lang) || parameter.name,
      type: texts.includes(parameter.type) ? "string" : parameter.type === "flag" ? "bool" : "double",
    }));
