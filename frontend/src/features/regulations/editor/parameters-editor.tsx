import { Plus, X } from "lucide-react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField, TextField } from "../../../ui/field";
import { nameOf } from "../rules/vocabulary";
import { useDesk, useMistakes } from "./desk";
import type { ParameterDraft } from "./draft";
import styles from "./editor.module.css";

const types = [
  "working_hours",
  "hours",
  "minutes",
  "days",
  "working_days",
  "weeks",
  "months",
  "years",
  "count",
  "money",
  "percent",
  "time",
  "day_of_month",
  "date_of_year",
  "text",
  "flag",
] as const;

interface Props {
  value: ParameterDraft[];
  onChange: (parameters: ParameterDraft[]) => void;
}

/** The article's figures: those who keep the rules change them later without touching these. */
export function ParametersEditor({ value, onChange }: Props) {
  const t = useWords("ruleEditor");
  return (
    <section className={styles.card} aria-labelledby="parameters">
      <h2 id="parameters">{t("parameters")}</h2>
      <p className={styles.quiet}>{t("parametersMean")}</p>
      {value.map((parameter, at) => (
        <ParameterRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the name may still be typed
          key={at}
          parameter={parameter}
          onChange={(next) => onChange(value.map((each, other) => (other === at ? next : each)))}
          onRemove={() => onChange(value.filter((_, other) => other !== at))}
        />
      ))}
      <Button
        className={styles.more}
        onClick={() => onChange([...value, { name: "", type: "working_hours", zh: "", en: "", default: "" }])}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        {t("addParameter")}
      </Button>
    </section>
  );
}

function ParameterRow({
  parameter,
  onChange,
  onRemove,
}: {
  parameter: ParameterDraft;
  onChange: (parameter: ParameterDraft) => void;
  onRemove: () => void;
}) {
  const t = useWords("ruleEditor");
  const { vocabulary } = useDesk();
  const [mistake] = useMistakes(`parameters.${parameter.name}`);
  const names = vocabulary.parameterTypes.length > 0 ? vocabulary.parameterTypes.map(nameOf) : types;
  const text = (name: "name" | "zh" | "en" | "default", label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      value={parameter[name]}
      autoComplete="off"
      spellCheck={name === "name" ? false : undefined}
      error={name === "name" ? mistake?.message : undefined}
      onChange={(event) => onChange({ ...parameter, [name]: event.target.value })}
    />
  );
  return (
    <fieldset className={styles.parameter}>
      <legend className="visually-hidden">{parameter.name || t("newParameter")}</legend>
      {text("zh", t("parameterZh"))}
      {text("en", t("parameterEn"))}
      {text("name", t("parameterName"))}
      <SelectField
        label={t("parameterType")}
        value={parameter.type}
        onChange={(event) => onChange({ ...parameter, type: event.target.value })}
      >
        {names.map((type) => (
          <option key={type} value={type}>
            {t(`type.${type as (typeof types)[number]}`)}
          </option>
        ))}
      </SelectField>
      {text("default", t("parameterDefault"))}
      <Button kind="quiet" icon aria-label={t("removeParameter")} onClick={onRemove}>
        <X size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
    </fieldset>
  );
}
