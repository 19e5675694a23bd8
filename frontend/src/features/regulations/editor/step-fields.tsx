import { Plus, X } from "lucide-react";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField } from "../../../ui/field";
import type { Step } from "../rules/rule";
import { AmountField } from "./amount-field";
import styles from "./editor.module.css";
import { RoleSelect } from "./role-select";

const units = ["minutes", "hours", "days", "weeks", "months"] as const;

interface Props {
  path: string;
  value: Step[];
  onChange: (steps: Step[]) => void;
}

/** Who is reminded before it is due, and who is told once it is late. */
export function StepFields({ path, value, onChange }: Props) {
  const t = useWords("ruleEditor");
  const words = useWords("ruleWords");
  const change = (at: number, patch: Partial<Step>) =>
    onChange(value.map((each, other) => (other === at ? { ...each, ...patch } : each)));
  const also = [
    { value: "owner", label: words("to.owner") },
    { value: "customer", label: words("to.customer") },
  ];
  return (
    <fieldset className={styles.part}>
      <legend>{t("steps")}</legend>
      {value.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are their places
        <div key={at} className={styles.occasion}>
          <div className={styles.row}>
            <SelectField
              label={t("do")}
              value={step.do}
              onChange={(event) => change(at, { do: event.target.value as Step["do"] })}
            >
              {(["remind", "escalate", "tell"] as const).map((each) => (
                <option key={each} value={each}>
                  {t(`do.${each}`)}
                </option>
              ))}
            </SelectField>
            <RoleSelect
              label={t("whom")}
              path={`${path}[${at}].to`}
              value={step.to}
              also={also}
              onChange={(to) => change(at, { to })}
            />
            <SelectField
              label={t("when")}
              value={step.when}
              onChange={(event) => change(at, { when: event.target.value as Step["when"] })}
            >
              <option value="before">{t("before")}</option>
              <option value="after">{t("after")}</option>
              <option value="opened">{t("opened")}</option>
            </SelectField>
            <SelectField
              label={t("unit")}
              value={step.unit ?? "minutes"}
              onChange={(event) => change(at, { unit: event.target.value })}
            >
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {words(`unit.${unit}`)}
                </option>
              ))}
            </SelectField>
            <Button
              kind="quiet"
              icon
              aria-label={t("removeStep")}
              onClick={() => onChange(value.filter((_, other) => other !== at))}
            >
              <X size={16} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          </div>
          <AmountField
            label={t("amount")}
            path={`${path}[${at}].amount`}
            value={step.amount}
            unit={sayCode(words, `unit.${step.unit ?? "minutes"}`)}
            onChange={(amount) => change(at, { amount })}
          />
        </div>
      ))}
      <Button
        kind="quiet"
        className={styles.more}
        onClick={() =>
          onChange([...value, { do: "remind", when: "before", unit: "minutes", amount: "60", to: "owner" }])
        }
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        {t("addStep")}
      </Button>
    </fieldset>
  );
}
