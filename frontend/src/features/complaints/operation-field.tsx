import { useQuery } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import { sayCode, useWords } from "../../lib/words";
import { ColleagueChoice } from "../../ui/colleague-choice";
import { Field, SelectField, TextArea, TextField } from "../../ui/field";
import { TypedDate } from "../../ui/typed-date";
import styles from "./complaints.module.css";
import { ContractField } from "./contract-field";
import type { Asked } from "./operations";

/** Somebody, or something, found and chosen. */
interface Chosen {
  id: string;
  name: string;
  roles?: string[];
}

/** What a field holds: a text, a number as text, a flag, several choices, or what was chosen. */
export type Value = string | boolean | string[] | Chosen | null | undefined;

interface Props {
  field: Asked;
  /** Whose contracts are offered; null: those of everybody. */
  customer?: string | null;
  value: Value;
  error?: string;
  onChange: (value: Value) => void;
}

/** One thing a form asks for, as the control that suits it. */
export function OperationField({ field, customer, value, error, onChange }: Props) {
  const t = useWords("complaints");
  const { name, required } = field;
  const label = sayCode(t, `field.${name}`);
  const shared = { id: name, label, error, required };
  const say = (option: string) => sayCode(t, `${field.of}.${option}`);
  const typed = typeof value === "string" ? value : "";
  const chosen = value && typeof value === "object" && !Array.isArray(value) ? value : null;
  switch (field.as) {
    case "area":
      return <TextArea {...shared} maxLength={4000} value={typed} onChange={(event) => onChange(event.target.value)} />;
    case "select":
      return (
        <SelectField {...shared} value={typed} onChange={(event) => onChange(event.target.value)}>
          <option value="">{required ? t("choose") : t("none")}</option>
          {field.options?.map((option) => (
            <option key={option} value={option}>
              {say(option)}
            </option>
          ))}
        </SelectField>
      );
    case "day":
      return <TypedDate {...shared} value={typed || null} onChange={(day) => onChange(day ?? "")} />;
    case "person":
      return (
        <ColleagueChoice
          {...shared}
          hint={name === "ownerId" && !required ? t("ownerHint") : undefined}
          value={chosen && { roles: [], ...chosen }}
          onChoose={onChange}
        />
      );
    case "contract":
      return <ContractField {...shared} customer={customer} value={chosen} onChoose={onChange} />;
    case "branch":
      return <BranchField {...shared} value={typed} onChange={onChange} />;
    case "flag":
      return (
        <label className={styles.check}>
          <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
          {label}
        </label>
      );
    case "many": {
      const many = Array.isArray(value) ? value : [];
      return (
        <fieldset className={styles.choices}>
          <legend>{label}</legend>
          {field.options?.map((option) => (
            <label key={option}>
              <input
                type="checkbox"
                checked={many.includes(option)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...many, option] : many.filter((each) => each !== option))
                }
              />
              {say(option)}
            </label>
          ))}
        </fieldset>
      );
    }
    case "yesno":
      return (
        <fieldset className={styles.choices}>
          <legend>{label}</legend>
          {[true, false].map((each) => (
            <label key={String(each)}>
              <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
              {sayCode(t, `${field.of}.${each ? "yes" : "no"}`)}
            </label>
          ))}
          {error && <p className={styles.late}>{error}</p>}
        </fieldset>
      );
    default:
      return (
        <TextField
          {...shared}
          inputMode={field.as === "number" ? "numeric" : undefined}
          maxLength={200}
          value={typed}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

function BranchField(props: {
  id: string;
  label: string;
  error?: string;
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
}) {
  const t = useWords("complaints");
  const { value, onChange, ...shared } = props;
  const branches = useQuery({
    queryKey: ["branch", "list"],
    queryFn: () => take<{ id: string; name: string }[]>(api.GET("/api/v1/branches")),
  });
  return (
    <Field {...shared}>
      {(ids) => (
        <select {...ids} className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t("none")}</option>
          {branches.data?.map((branch) => (
            <option key={branch.id} value={branch.id}>
              {branch.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What is sent of a field: empty ones are left out. */
export function sentValue(field: Asked, value: Value): unknown {
  if (value === "" || value === null || value === undefined) return undefined;
  if (field.as === "number") return Number(value);
  if (typeof value === "object" && !Array.isArray(value)) return value.id;
  return typeof value === "string" ? value.trim() || undefined : value;
}
