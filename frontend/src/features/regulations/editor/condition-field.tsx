import { Plus, X } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField, TextField } from "../../../ui/field";
import { codeOf, comparingsOf, needsValue, type Row, rowsOf } from "./conditions";
import { useMistakes } from "./desk";
import styles from "./editor.module.css";
import { ExpressionField } from "./expression-field";
import type { Name } from "./names";

interface Props {
  label: string;
  path: string;
  value: string | undefined;
  onChange: (value: string) => void;
  names: Name[];
}

/** A condition as rows that all must hold, and the expression they make beneath, which may also be written itself. */
export function ConditionField({ label, path, value = "", onChange, names }: Props) {
  const t = useWords("ruleEditor");
  const rows = rowsOf(value);
  const mistakes = useMistakes(path);
  const [writing, setWriting] = useState(false);
  const [first] = names;
  const set = (next: Row[]) => onChange(codeOf(next));
  const addRow = rows && first && (
    <Button kind="quiet" className={styles.more} onClick={() => set([...rows, blankRow(first)])}>
      <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
      {t(rows.length === 0 ? "addCondition" : "andCondition")}
    </Button>
  );
  // Most events need none: then there is nothing but the two ways to begin one.
  if (!value && !writing && mistakes.length === 0)
    return (
      <fieldset className={styles.none}>
        <legend>{label}</legend>
        {addRow}
        <Button kind="quiet" onClick={() => setWriting(true)}>
          {t("writeCondition")}
        </Button>
      </fieldset>
    );
  return (
    <fieldset className={styles.condition}>
      <legend>{label}</legend>
      {rows?.map((row, at) => (
        <RowFields
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are their places
          key={at}
          row={row}
          names={names}
          onChange={(next) => set(rows.map((each, other) => (other === at ? next : each)))}
          onRemove={() => set(rows.filter((_, other) => other !== at))}
        />
      ))}
      {addRow}
      {!rows && <p className={styles.quiet}>{t("beyondRows")}</p>}
      <ExpressionField label={t("expression")} path={path} value={value} onChange={onChange} names={names} />
    </fieldset>
  );
}

const blankRow = (name: Name): Row => {
  const [op = "is"] = comparingsOf(name.type);
  return { field: name.code, op, value: "", text: isText(name) };
};

const isText = (name: Name | undefined): boolean => !["int", "double"].includes(name?.type ?? "");

function RowFields({
  row,
  names,
  onChange,
  onRemove,
}: {
  row: Row;
  names: Name[];
  onChange: (row: Row) => void;
  onRemove: () => void;
}) {
  const t = useWords("ruleEditor");
  const name = names.find((each) => each.code === row.field);
  const comparings = comparingsOf(name?.type ?? (row.text ? "string" : "double"));
  return (
    <div className={styles.row}>
      <SelectField
        label={t("field")}
        value={row.field}
        onChange={(event) => {
          const next = names.find((each) => each.code === event.target.value);
          if (next) onChange(blankRow(next));
        }}
      >
        {/* A name that does not exist stays visible until it is corrected. */}
        {!name && <option value={row.field}>{row.field}</option>}
        {names.map((each) => (
          <option key={each.code} value={each.code}>
            {each.label}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("comparing")}
        value={row.op}
        onChange={(event) => onChange({ ...row, op: event.target.value as Row["op"] })}
      >
        {(comparings.includes(row.op) ? comparings : [row.op, ...comparings]).map((op) => (
          <option key={op} value={op}>
            {t(`op.${op}`)}
          </option>
        ))}
      </SelectField>
      {needsValue(row.op) && (
        <TextField
          label={t("value")}
          value={row.value}
          hint={row.op === "oneOf" ? t("oneOfHint") : undefined}
          onChange={(event) => onChange({ ...row, value: event.target.value })}
        />
      )}
      <Button kind="quiet" icon aria-label={t("removeCondition")} onClick={onRemove}>
        <X size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
    </div>
  );
}
