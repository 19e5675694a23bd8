import type { Bilingual } from "../../lib/in-language";
import type { Tone } from "../../ui/status-tag";
import type { Rule } from "./rules/rule";

export type RegulationStatus = "available" | "adopted" | "retired";
export const articleKinds = ["record", "gate", "obligation", "report", "money", "conduct"] as const;
export type ArticleKind = (typeof articleKinds)[number];
export const articleStates = ["running", "waiting", "manual", "conduct", "text", "retired"] as const;
/** running: its rules are carried out; waiting: a feature they name is not there yet; text: nothing but words. */
export type ArticleState = (typeof articleStates)[number];

export interface RegulationRow {
  id: string;
  code: string;
  /** Its place among the sixteen; the company's own follow. */
  number: number;
  title: Bilingual;
  status: RegulationStatus;
  own: boolean;
  adoptedAt: string | null;
  counts: { articles: number; running: number; waiting: number; manual: number };
  articles: { id: string; ref: string; kind: ArticleKind; state: ArticleState }[];
}

export interface RegulationView extends Omit<RegulationRow, "articles"> {
  articles: ArticleView[];
  version: number;
  allowedActions: string[];
}

export type ParameterValue = number | string | boolean | null;

/** A figure of an article; `value` is what counts now, null while nobody has set it. */
export interface Parameter {
  name: string;
  type: string;
  zh: string;
  en: string;
  default: ParameterValue;
  value: ParameterValue;
}

/** What a figure is defined by when an article is written, as the shipped files write it. */
export type ParameterDefinitions = Record<string, Pick<Parameter, "type" | "zh" | "en"> & { default?: ParameterValue }>;

export interface ArticleView {
  id: string;
  ref: string;
  kind: ArticleKind;
  text: Bilingual;
  state: ArticleState;
  waitsFor: string[];
  own: boolean;
  manual: boolean;
  parameters: Parameter[];
  rules: Rule[];
  version: number;
  since: string | null;
  regulation: { id: string; number: number; title: Bilingual; status: RegulationStatus };
  allowedActions: string[];
}

export interface ArticleVersion {
  version: number;
  from: string;
  until: string | null;
  by: { id: string; name: string } | null;
  reason: string | null;
  zh: string;
  en: string;
  parameters: Parameter[];
  rules: Rule[];
}

export interface ArticlePage extends ArticleView {
  versions: ArticleVersion[];
}

export const stateTones: Record<ArticleState, Tone> = {
  running: "going",
  waiting: "waiting",
  manual: "waiting",
  conduct: "waiting",
  text: "off",
  retired: "off",
};

/** The article that a clause belongs to: 1.1a and 1.1d to 1.1; 1.14 is its own. */
export const articleOf = (ref: string): string => ref.replace(/(?<=\d)[a-z]+$/, "");

/** Clauses in their order, those of one article together. */
export function grouped<A extends { ref: string }>(articles: readonly A[]): { ref: string; clauses: A[] }[] {
  const groups: { ref: string; clauses: A[] }[] = [];
  for (const article of articles) {
    const ref = articleOf(article.ref);
    const last = groups.at(-1);
    if (last?.ref === ref) last.clauses.push(article);
    else groups.push({ ref, clauses: [article] });
  }
  return groups;
}

/** The article somebody means who types a number: exactly that one, else the first that begins so. */
export const findByRef = <A extends { ref: string }>(articles: readonly A[], typed: string): A | undefined => {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return undefined;
  return (
    articles.find((article) => article.ref.toLowerCase() === wanted) ??
    articles.find((article) => articleOf(article.ref) === wanted) ??
    articles.find((article) => article.ref.toLowerCase().startsWith(wanted))
  );
};
