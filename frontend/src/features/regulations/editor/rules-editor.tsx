import { Plus } from "lucide-react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Menu } from "../../../ui/menu";
import { type Rule, ruleKinds } from "../rules/rule";
import styles from "./editor.module.css";
import { newRule } from "./new-rule";
import { RuleCard } from "./rule-card";

interface Props {
  rules: Rule[];
  onChange: (rules: Rule[]) => void;
}

/** The rules of an article, and a menu of the shapes another one may have. */
export function RulesEditor({ rules, onChange }: Props) {
  const t = useWords("ruleEditor");
  return (
    <section className={styles.card} aria-labelledby="rules">
      <h2 id="rules">{t("rules")}</h2>
      {rules.length === 0 && <p className={styles.quiet}>{t("rulesNone")}</p>}
      {rules.map((rule, at) => (
        <RuleCard
          key={rule.key}
          rule={rule}
          path={`rules[${at}]`}
          onChange={(next) => onChange(rules.map((each, other) => (other === at ? next : each)))}
          onRemove={() => onChange(rules.filter((_, other) => other !== at))}
        />
      ))}
      <Menu
        side="above"
        items={ruleKinds.map((kind) => ({
          key: kind,
          label: t(`add.${kind}`),
          run: () => onChange([...rules, newRule(kind, rules)]),
        }))}
        button={(props) => (
          <Button {...props}>
            <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
            {t("addRule")}
          </Button>
        )}
      />
    </section>
  );
}
