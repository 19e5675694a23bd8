import { Trash2 } from "lucide-react";
import type { ComponentType } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import type { Rule, RuleKind } from "../rules/rule";
import { RuleLines } from "../rules/rule-lines";
import { useDesk, useMistakes } from "./desk";
import { DutyForm } from "./duty-form";
import styles from "./editor.module.css";
import { GateForm } from "./gate-form";
import { CountedForm, FigureForm, RequiredForm } from "./record-forms";
import type { RuleFormProps } from "./rule-form";

const forms: Record<RuleKind, ComponentType<RuleFormProps>> = {
  obligation: DutyForm,
  recurring: DutyForm,
  gate: GateForm,
  required: RequiredForm,
  figure: FigureForm,
  record: CountedForm,
};

interface Props {
  rule: Rule;
  path: string;
  onChange: (rule: Rule) => void;
  onRemove: () => void;
}

/** One rule: its form, what it says in words, and what is wrong in it, each a way to its place. */
export function RuleCard({ rule, path, onChange, onRemove }: Props) {
  const t = useWords("ruleEditor");
  const words = useWords("ruleWords");
  const { told } = useDesk();
  const mistakes = useMistakes(path).filter((mistake) => !mistake.blank);
  const Form = forms[rule.kind];
  return (
    <section className={styles.rule} aria-label={words(`kind.${rule.kind}`)}>
      <header className={styles.head}>
        <h3>{words(`kind.${rule.kind}`)}</h3>
        <Button kind="quiet" onClick={onRemove}>
          <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
          {t("removeRule")}
        </Button>
      </header>
      {mistakes.length > 0 && (
        <ul className={styles.mistakes}>
          {mistakes.map((mistake) => (
            <li key={`${mistake.path} ${mistake.line} ${mistake.column} ${mistake.message}`}>
              <button type="button" onClick={() => goTo(mistake.path)}>
                {mistake.message}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.columns}>
        <div className={styles.form}>
          <Form rule={rule} path={path} change={(patch) => onChange({ ...rule, ...patch })} />
        </div>
        {told && (
          <aside className={styles.words} aria-label={t("inWords")}>
            <h4>{t("inWords")}</h4>
            <RuleLines rule={rule} told={told} />
          </aside>
        )}
      </div>
    </section>
  );
}

/** To the field a mistake is told of; to the nearest around it where that one has no field. */
function goTo(path: string): void {
  for (let place = path; place; place = place.replace(/(?:^|[.[])[^.[]*$/, "")) {
    const field = document.getElementById(place);
    if (!field) continue;
    field.scrollIntoView({ block: "center" });
    field.focus();
    return;
  }
}
