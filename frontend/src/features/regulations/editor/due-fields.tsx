import { sayCode, useWords } from "../../../lib/words";
import { SelectField } from "../../../ui/field";
import type { Due } from "../rules/rule";
import { unitOf } from "../rules/say-due";
import { labelOf, nameOf } from "../rules/vocabulary";
import { AmountField } from "./amount-field";
import { Check } from "./check";
import { useDesk } from "./desk";
import styles from "./editor.module.css";
import { ExpressionField } from "./expression-field";
import { eventNames } from "./names";

const shapes = [
  "office_hours",
  "clock_hours",
  "minutes",
  "same_day",
  "next_day",
  "days",
  "weeks",
  "months",
  "years",
  "before",
  "by_quantity",
  "at",
  "none",
];
const units = ["minutes", "hours", "days", "weeks", "months", "years"] as const;
const without = ["same_day", "next_day", "at", "none", "by_quantity"];
const withWorking = ["next_day", "days", "by_quantity"];

interface Props {
  path: string;
  value: Due;
  onChange: (due: Due) => void;
  /** The event that opens it, whose moments it may count from. */
  event: string | undefined;
}

/** By when: the shape, how much of it, and from which moment. */
export function DueFields({ path, value, onChange, event }: Props) {
  const t = useWords("ruleEditor");
  const words = useWords("ruleWords");
  const { vocabulary } = useDesk();
  const { shape } = value;
  const names = vocabulary.shapes.length > 0 ? vocabulary.shapes : shapes;
  const patch = (part: Partial<Due>) => onChange({ ...value, ...part });
  const label = (name: string) => {
    const own = sayCode(t, `shape.${name}`);
    return own === `shape.${name}` ? labelOf(names.find((each) => nameOf(each) === name) ?? name) : own;
  };
  return (
    <fieldset className={styles.part}>
      <legend>{t("due")}</legend>
      <div className={styles.row}>
        <SelectField
          id={`${path}.shape`}
          label={t("shape")}
          value={shape}
          onChange={(change) => patch({ shape: change.target.value })}
        >
          {names.map((each) => (
            <option key={nameOf(each)} value={nameOf(each)}>
              {label(nameOf(each))}
            </option>
          ))}
        </SelectField>
        {shape === "before" && (
          <SelectField
            id={`${path}.unit`}
            label={t("unit")}
            value={value.unit ?? "days"}
            onChange={(change) => patch({ unit: change.target.value })}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {words(`unit.${unit}`)}
              </option>
            ))}
          </SelectField>
        )}
        {withWorking.includes(shape) && (
          <Check checked={value.working ?? false} onChange={(working) => patch({ working })}>
            {t("working")}
          </Check>
        )}
      </div>
      {!without.includes(shape) && (
        <AmountField
          label={t("amount")}
          path={`${path}.amount`}
          value={value.amount}
          unit={sayCode(words, `unit.${unitOf(value)}`)}
          onChange={(amount) => patch({ amount })}
        />
      )}
      {shape === "by_quantity" && (
        <>
          <AmountField
            label={t("quantity")}
            path={`${path}.quantity`}
            value={value.quantity}
            onChange={(quantity) => patch({ quantity })}
          />
          <AmountField
            label={t("perDay")}
            path={`${path}.perDay`}
            value={value.perDay}
            onChange={(perDay) => patch({ perDay })}
          />
        </>
      )}
      {shape !== "none" && (
        <ExpressionField
          label={t("from")}
          hint={t("fromHint")}
          path={`${path}.from`}
          value={value.from ?? ""}
          onChange={(from) => patch({ from })}
          names={eventNames(vocabulary, event).filter((name) => name.type === "timestamp")}
        />
      )}
    </fieldset>
  );
}
