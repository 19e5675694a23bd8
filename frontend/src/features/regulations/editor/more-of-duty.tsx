import { useWords } from "../../../lib/words";
import { every } from "../rules/rule";
import { useDesk, useMistakes } from "./desk";
import styles from "./editor.module.css";
import { ExpressionField } from "./expression-field";
import { eventNames } from "./names";
import { Occasions } from "./occasions";
import type { RuleFormProps } from "./rule-form";

/** What few rules need: what makes it fall away or breaks it at once, whose it becomes, what makes it one and the same. */
export function MoreOfDuty({ rule, path, change }: RuleFormProps) {
  const t = useWords("ruleEditor");
  const { vocabulary } = useDesk();
  const opened = (every(rule.opens)[0] ?? every(rule.begins)[0])?.on;
  const names = eventNames(vocabulary, opened);
  const used = [rule.cancelled, rule.broken, rule.occurrence, rule.owner?.person, rule.passes].some(
    (part) => part && part.length > 0,
  );
  const wrong =
    useMistakes(`${path}.owner.person`).length +
    useMistakes(`${path}.occurrence`).length +
    useMistakes(`${path}.cancelled`).length +
    useMistakes(`${path}.broken`).length +
    useMistakes(`${path}.passes`).length;
  return (
    <details className={styles.moreOf} open={used || wrong > 0}>
      <summary>{t("more")}</summary>
      {rule.kind === "obligation" && (
        <>
          <Occasions
            legend={t("cancelled")}
            path={`${path}.cancelled`}
            value={rule.cancelled ?? []}
            opened={opened}
            onChange={(cancelled) => change({ cancelled })}
          />
          <Occasions
            legend={t("broken")}
            path={`${path}.broken`}
            value={rule.broken ?? []}
            opened={opened}
            onChange={(broken) => change({ broken })}
          />
          <ExpressionField
            label={t("occurrence")}
            hint={t("occurrenceHint")}
            path={`${path}.occurrence`}
            value={rule.occurrence ?? ""}
            onChange={(occurrence) => change({ occurrence })}
            names={names}
          />
        </>
      )}
      <ExpressionField
        label={t("ownerPerson")}
        hint={t("ownerPersonHint")}
        path={`${path}.owner.person`}
        value={rule.owner?.person ?? ""}
        onChange={(person) => change({ owner: { ...rule.owner, person } })}
        names={names.filter((name) => name.type === "string")}
      />
      <Occasions
        legend={t("passes")}
        path={`${path}.passes`}
        value={rule.passes ?? []}
        opened={opened}
        onChange={(passes) => change({ passes })}
      />
      {rule.passes?.map((pass, at) => (
        <ExpressionField
          // biome-ignore lint/suspicious/noArrayIndexKey: passes are their places
          key={at}
          label={t("passTo", { event: vocabulary.events.find((event) => event.kind === pass.on)?.label ?? pass.on })}
          hint={t("passToHint")}
          path={`${path}.passes[${at}].to`}
          value={pass.to ?? ""}
          onChange={(to) =>
            change({ passes: rule.passes?.map((each, other) => (other === at ? { ...each, to } : each)) })
          }
          names={eventNames(vocabulary, pass.on).filter((name) => name.type === "string")}
        />
      ))}
    </details>
  );
}
