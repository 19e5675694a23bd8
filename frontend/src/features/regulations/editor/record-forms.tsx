import { Plus, X } from "lucide-react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField } from "../../../ui/field";
import { ActionSelect } from "./action-select";
import { AmountField } from "./amount-field";
import { Check } from "./check";
import { useDesk, useMistakes } from "./desk";
import styles from "./editor.module.css";
import { EventSelect } from "./event-select";
import type { RuleFormProps } from "./rule-form";

/** Fields that may not stay blank when a step is done. */
export function RequiredForm({ rule, path, change }: RuleFormProps) {
  const t = useWords("ruleEditor");
  const { vocabulary } = useDesk();
  const mistakes = useMistakes(`${path}.fields`);
  const chosen = rule.fields ?? [];
  const facts = vocabulary.actions.find((each) => each.action === rule.action)?.facts ?? [];
  const unknown = chosen.filter((field) => !facts.some((fact) => fact.name === field));
  return (
    <>
      <ActionSelect path={`${path}.action`} value={rule.action ?? ""} onChange={(action) => change({ action })} />
      <fieldset className={styles.part} id={`${path}.fields`} tabIndex={-1}>
        <legend>{t("required")}</legend>
        {[...facts, ...unknown.map((name) => ({ name, label: name }))].map((fact) => (
          <Check
            key={fact.name}
            checked={chosen.includes(fact.name)}
            onChange={(checked) =>
              change({ fields: checked ? [...chosen, fact.name] : chosen.filter((name) => name !== fact.name) })
            }
          >
            {fact.label || fact.name}
          </Check>
        ))}
        {mistakes.map((mistake) => (
          <p key={`${mistake.path} ${mistake.message}`} className={styles.wrong}>
            {mistake.message}
          </p>
        ))}
      </fieldset>
    </>
  );
}

/** A number that a feature reads by name. */
export function FigureForm({ rule, path, change }: RuleFormProps) {
  const t = useWords("ruleEditor");
  const { vocabulary } = useDesk();
  const [mistake] = useMistakes(`${path}.figure`);
  return (
    <>
      <SelectField
        id={`${path}.figure`}
        label={t("figure")}
        value={rule.figure ?? ""}
        error={mistake?.message}
        onChange={(event) => change({ figure: event.target.value })}
      >
        <option value="">{t("choose")}</option>
        {rule.figure && !vocabulary.figures.some((each) => each.figure === rule.figure) && (
          <option value={rule.figure}>{rule.figure}</option>
        )}
        {vocabulary.figures.map((each) => (
          <option key={each.figure} value={each.figure}>
            {each.running ? each.label : t("notYet", { label: each.label })}
          </option>
        ))}
      </SelectField>
      <AmountField
        label={t("figureValue")}
        path={`${path}.value`}
        value={rule.value}
        onChange={(value) => change({ value })}
      />
    </>
  );
}

/** Entries whose being there keeps the article. */
export function CountedForm({ rule, path, change }: RuleFormProps) {
  const t = useWords("ruleEditor");
  const counts = rule.counts ?? [];
  return (
    <fieldset className={styles.part}>
      <legend>{t("counts")}</legend>
      {counts.map((kind, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events are their places
        <div key={at} className={styles.row}>
          <EventSelect
            label={t("event")}
            path={`${path}.counts[${at}]`}
            value={kind}
            onChange={(next) => change({ counts: counts.map((each, other) => (other === at ? next : each)) })}
          />
          <Button
            kind="quiet"
            icon
            aria-label={t("removeEvent")}
            onClick={() => change({ counts: counts.filter((_, other) => other !== at) })}
          >
            <X size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button kind="quiet" className={styles.more} onClick={() => change({ counts: [...counts, ""] })}>
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        {t("orEvent")}
      </Button>
    </fieldset>
  );
}
