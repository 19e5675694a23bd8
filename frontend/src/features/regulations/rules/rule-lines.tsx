import { useWords } from "../../../lib/words";
import type { Rule } from "./rule";
import styles from "./rule-lines.module.css";
import { sayRule } from "./say-rule";
import type { Told } from "./speech";

/** A rule in words, line by line. */
export function RuleLines({ rule, told }: { rule: Rule; told: Told }) {
  const t = useWords("ruleWords");
  const lines = sayRule(rule, told);
  return (
    <dl className={styles.lines}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule has its lines in their order
        <div key={at}>
          <dt>{lines[at - 1]?.key === line.key ? "" : t(`line.${line.key}`)}</dt>
          <dd>{line.text}</dd>
        </div>
      ))}
    </dl>
  );
}
