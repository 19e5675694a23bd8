/** One rule of an article as the API and the shipped files write it. Texts in `when`, `amount`, `from`… are CEL expressions. */
export interface Rule {
  key: string;
  kind: RuleKind;
  zh?: string;
  en?: string;
  // an obligation, opened by an event
  opens?: Occasion | Occasion[];
  subject?: string;
  occurrence?: string;
  due?: Due;
  clock?: string;
  cancelled?: Occasion[];
  broken?: Occasion[];
  visible?: Span;
  // a recurring one
  each?: string;
  begins?: Occasion | Occasion[];
  ends?: Occasion[];
  cycle?: Cycle;
  until?: string;
  // both
  met?: Occasion[];
  byHand?: boolean;
  owner?: { role?: string; person?: string };
  passes?: Pass[];
  steps?: Step[];
  // a gate, and the required fields of a record
  action?: string;
  when?: string;
  condition?: string;
  refusal?: { zh?: string; en?: string; code?: string };
  signatures?: { mode: SignatureMode; by: string[] };
  fields?: string[];
  // a figure
  figure?: string;
  value?: string;
  // a record
  counts?: string[];
}

export const ruleKinds = ["obligation", "recurring", "gate", "required", "figure", "record"] as const;
export type RuleKind = (typeof ruleKinds)[number];

export const signatureModes = ["all", "any", "in_order"] as const;
export type SignatureMode = (typeof signatureModes)[number];

export interface Occasion {
  on: string;
  when?: string;
}

/** After this event it is another's; without `to` the role's again. */
export interface Pass extends Occasion {
  to?: string;
}

/** Several where one or several may stand. */
export const every = <T>(one: T | T[] | null | undefined): T[] =>
  one === null || one === undefined ? [] : Array.isArray(one) ? one : [one];

/** A length: `amount` of `unit`; numbers may stand where an expression may. */
export interface Span {
  unit?: string;
  amount?: string | number;
}

export interface Due extends Span {
  shape: string;
  from?: string;
  quantity?: string | number;
  perDay?: string | number;
  working?: boolean;
}

export interface Cycle extends Span {
  shape: string;
  from?: string;
  to?: string;
  working?: boolean;
  day?: string | number;
  time?: string;
  every?: string | number;
  /** About the period before: a report on last month. */
  shift?: boolean;
  min?: string | number;
  per?: string;
  lead?: string | number;
  seasons?: Record<string, string[]>;
}

export interface Step extends Span {
  do: "remind" | "escalate" | "tell";
  when: "before" | "after" | "opened";
  /** owner, customer, or a role. */
  to: string;
  notice?: string;
}
