import { useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { useFigureWords } from "../figure-words";
import type { Parameter } from "../regulation";
import styles from "./article.module.css";

interface Props {
  parameter: Pick<Parameter, "type" | "default">;
  id: string;
  name: string;
  label: string;
  value: string;
  error?: string;
  onChange: (event: { target: { value: string } }) => void;
}

const units = [
  "working_hours",
  "hours",
  "minutes",
  "days",
  "working_days",
  "weeks",
  "months",
  "years",
  "percent",
  "money",
];
const numbers = [...units, "count", "day_of_month"];

/** One figure with its unit; empty means its default, or, where it has none, that nothing is late by it. */
export function FigureField({ parameter, ...field }: Props) {
  const t = useWords("article");
  const r = useWords("regulations");
  const figure = useFigureWords();
  const { type } = parameter;
  const hint =
    parameter.default === null || parameter.default === undefined
      ? t("emptyUnset")
      : t("emptyDefault", { value: figure(type, parameter.default) });
  if (type === "flag")
    return (
      <SelectField {...field} hint={hint}>
        <option value="">–</option>
        <option value="true">{r("yes")}</option>
        <option value="false">{r("no")}</option>
      </SelectField>
    );
  return (
    <TextField
      {...field}
      hint={hint}
      autoComplete="off"
      inputMode={numbers.includes(type) ? "decimal" : undefined}
      placeholder={type === "time" ? "17:00" : type === "date_of_year" ? "12-31" : undefined}
      after={units.includes(type) && <span className={styles.unit}>{r(`unit.${type as "hours"}`)}</span>}
    />
  );
}
