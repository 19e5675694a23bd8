import { readFigure, typedOf } from "../article/figure-form";
import type { ArticleBody } from "../queries";
import type { ArticleKind, ArticleView, Parameter, ParameterDefinitions } from "../regulation";
import type { Rule } from "../rules/rule";

/** A figure while its article is being written; the default as it was typed. */
export interface ParameterDraft {
  name: string;
  type: string;
  zh: string;
  en: string;
  default: string;
}

/** An article while it is being written. `version` is the one it began from; null for a new one. */
export interface ArticleDraft {
  ref: string;
  kind: ArticleKind;
  zh: string;
  en: string;
  manual: boolean;
  parameters: ParameterDraft[];
  rules: Rule[];
  reason: string;
  version: number | null;
}

export const blankArticle: ArticleDraft = {
  ref: "",
  kind: "obligation",
  zh: "",
  en: "",
  manual: false,
  parameters: [],
  rules: [],
  reason: "",
  version: null,
};

export const draftOf = (view: ArticleView): ArticleDraft => ({
  ref: view.ref,
  kind: view.kind,
  zh: view.text.zh,
  en: view.text.en,
  manual: view.manual,
  parameters: view.parameters.map(({ name, type, zh, en, default: given }) => ({
    name,
    type,
    zh,
    en,
    default: typedOf(given),
  })),
  rules: view.rules,
  reason: "",
  version: view.version,
});

export const bodyOf = (draft: ArticleDraft): ArticleBody => ({
  ref: draft.ref.trim(),
  kind: draft.kind,
  zh: draft.zh.trim(),
  en: draft.en.trim(),
  manual: draft.manual,
  parameters: definitionsOf(draft.parameters),
  rules: draft.rules.map(tidy),
});

/** The figures as the API takes them; a row without a name is not one yet. */
export function definitionsOf(parameters: readonly ParameterDraft[]): ParameterDefinitions {
  const definitions: ParameterDefinitions = {};
  for (const { name, type, zh, en, default: typed } of parameters) {
    if (!name.trim()) continue;
    const given = readFigure(type, typed);
    definitions[name.trim()] = { type, zh: zh.trim(), en: en.trim(), ...(given === null ? {} : { default: given }) };
  }
  return definitions;
}

/** Figures as rules in words read them: what is typed as default counts, until the company sets another. */
export const asParameters = (drafts: readonly ParameterDraft[], set: readonly Parameter[] = []): Parameter[] =>
  drafts.map((draft) => {
    const given = readFigure(draft.type, draft.default);
    return { ...draft, default: given, value: set.find((each) => each.name === draft.name)?.value ?? given };
  });

/** Without what is empty: an untouched field of a form says nothing. */
export function tidy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(tidy) as T;
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value)
    .map(([name, each]) => [name, tidy(each)] as const)
    .filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(kept) as T;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (typeof value === "object" && Object.keys(value).length === 0);
