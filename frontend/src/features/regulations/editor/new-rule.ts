import type { Rule, RuleKind } from "../rules/rule";

/** A rule to begin with, by its shape; its key is free among those the article has. */
export function newRule(kind: RuleKind, rules: readonly Rule[]): Rule {
  let number = 1;
  while (rules.some((rule) => rule.key === `${kind}${number}`)) number += 1;
  return { key: `${kind}${number}`, kind, ...beginnings[kind] };
}

const beginnings: Record<RuleKind, Partial<Rule>> = {
  obligation: {
    opens: [{ on: "" }],
    due: { shape: "office_hours", amount: "" },
    met: [{ on: "" }],
    owner: { role: "supervisor" },
    steps: [{ do: "escalate", when: "after", unit: "minutes", amount: "0", to: "branch_manager" }],
  },
  recurring: { each: "branch", cycle: { shape: "monthly" }, byHand: true, owner: { role: "branch_manager" } },
  gate: { action: "", condition: "", refusal: { zh: "", en: "" } },
  required: { action: "", fields: [] },
  figure: { figure: "", value: "" },
  record: { counts: [""] },
};
