import { useLanguage } from "../../../lib/language";
import { useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { useDesk } from "./desk";
import styles from "./editor.module.css";
import { ExpressionField } from "./expression-field";
import { parameterNames } from "./names";

interface Props {
  label: string;
  path: string;
  value: string | number | undefined;
  onChange: (value: string) => void;
  /** What stands behind the number: hours, days. */
  unit?: string;
}

/** How much: a number, one of the article's figures, or, beneath, any expression. */
export function AmountField({ label, path, value = "", onChange, unit }: Props) {
  const t = useWords("ruleEditor");
  const lang = useLanguage();
  const names = parameterNames(useDesk().parameters, lang);
  const code = String(value);
  const number = /^\d*\.?\d*$/.test(code);
  const figure = names.find((name) => name.code === code);
  return (
    <fieldset className={styles.amount}>
      <legend>{label}</legend>
      <div className={styles.row}>
        <SelectField
          label={t("amountBy")}
          value={figure ? figure.code : number ? "number" : "expression"}
          onChange={(event) => {
            if (event.target.value === "number") onChange(number ? code : "");
            else if (event.target.value !== "expression") onChange(event.target.value);
          }}
        >
          <option value="number">{t("aNumber")}</option>
          {names.map((name) => (
            <option key={name.code} value={name.code}>
              {t("theFigure", { label: name.label })}
            </option>
          ))}
          {!figure && !number && <option value="expression">{t("anExpression")}</option>}
        </SelectField>
        {number && (
          <TextField
            label={t("number")}
            value={code}
            inputMode="decimal"
            after={unit && <span className={styles.unit}>{unit}</span>}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
        <ExpressionField label={t("expression")} path={path} value={code} onChange={onChange} />
      </div>
    </fieldset>
  );
}
