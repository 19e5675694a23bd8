import { sayCode, useWords } from "../../../lib/words";
import { SelectField } from "../../../ui/field";
import type { Cycle } from "../rules/rule";
import { AmountField } from "./amount-field";
import { Check } from "./check";
import styles from "./editor.module.css";
import { ExpressionField } from "./expression-field";
import { SeasonFields } from "./season-fields";

const cycles = [
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "half_yearly",
  "yearly",
  "every",
  "times",
  "seasons",
  "holidays",
] as const;
const spans = ["days", "weeks", "months", "years"] as const;
const periods = ["weekly", "monthly", "quarterly", "half_yearly", "yearly"] as const;
const byDay: readonly string[] = periods;

interface Props {
  path: string;
  value: Cycle;
  onChange: (cycle: Cycle) => void;
}

/** How often it comes again: each day, week, month…, so long after the last time, or so many times within a period. */
export function CycleFields({ path, value, onChange }: Props) {
  const t = useWords("ruleEditor");
  const words = useWords("ruleWords");
  const { shape } = value;
  const patch = (part: Partial<Cycle>) => onChange({ ...value, ...part });
  const code = (name: "from" | "to" | "day" | "time", hint?: string) => (
    <ExpressionField
      label={t(`cycle.${name}`)}
      hint={hint}
      path={`${path}.${name}`}
      value={String(value[name] ?? "")}
      onChange={(next) => patch({ [name]: next })}
    />
  );
  return (
    <fieldset className={styles.part}>
      <legend>{t("cycle")}</legend>
      <div className={styles.row}>
        <SelectField
          id={`${path}.shape`}
          label={t("often")}
          value={shape}
          onChange={(event) =>
            onChange({ shape: event.target.value, ...(event.target.value === "seasons" ? { seasons: {} } : {}) })
          }
        >
          {cycles.map((each) => (
            <option key={each} value={each}>
              {t(`often.${each}`)}
            </option>
          ))}
          {!(cycles as readonly string[]).includes(shape) && (
            <option value={shape}>{sayCode(t, `often.${shape}`)}</option>
          )}
        </SelectField>
        {shape === "every" && (
          <SelectField
            id={`${path}.unit`}
            label={t("unit")}
            value={value.unit ?? "days"}
            onChange={(event) => patch({ unit: event.target.value })}
          >
            {spans.map((unit) => (
              <option key={unit} value={unit}>
                {words(`unit.${unit}`)}
              </option>
            ))}
          </SelectField>
        )}
        {shape === "times" && (
          <SelectField
            id={`${path}.per`}
            label={t("per")}
            value={value.per ?? "yearly"}
            onChange={(event) => patch({ per: event.target.value })}
          >
            {periods.map((per) => (
              <option key={per} value={per}>
                {t(`often.${per}`)}
              </option>
            ))}
          </SelectField>
        )}
        {shape === "daily" && (
          <Check checked={value.working ?? false} onChange={(working) => patch({ working })}>
            {t("working")}
          </Check>
        )}
      </div>
      {(shape === "every" || shape === "times") && (
        <AmountField
          label={t("amount")}
          path={`${path}.amount`}
          value={value.amount}
          onChange={(amount) => patch({ amount })}
        />
      )}
      {shape === "holidays" && (
        <AmountField label={t("lead")} path={`${path}.lead`} value={value.lead} onChange={(lead) => patch({ lead })} />
      )}
      {shape === "seasons" && (
        <SeasonFields path={`${path}.seasons`} value={value.seasons ?? {}} onChange={(seasons) => patch({ seasons })} />
      )}
      {shape === "daily" && (
        <>
          {code("from", t("timeHint"))}
          {code("to", t("timeHint"))}
        </>
      )}
      {byDay.includes(shape) && (
        <>
          {code("day", t(shape === "weekly" ? "weekdayHint" : "dayHint"))}
          {code("time", t("timeHint"))}
        </>
      )}
    </fieldset>
  );
}
