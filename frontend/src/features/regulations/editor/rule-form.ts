import type { Rule } from "../rules/rule";

/** What the form of every kind of rule is given. */
export interface RuleFormProps {
  rule: Rule;
  /** rules[0] */
  path: string;
  change: (patch: Partial<Rule>) => void;
}
