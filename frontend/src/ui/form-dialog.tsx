import { type ReactNode, useState } from "react";
import type { Day } from "../lib/dates";
import { type Colleague, ColleagueChoice } from "./colleague-choice";
import { CustomerChoice, type CustomerOption } from "./customer-choice";
import { SelectField, TextArea, TextField } from "./field";
import sections from "./sections.module.css";
import { StepDialog } from "./step-dialog";
import { TypedDate } from "./typed-date";

export type FormValues = Record<string, unknown>;

/** One field of a form: `name` is the JSON field it is sent as, and where the server's refusal finds it. */
export interface FormField {
  name: string;
  label: string;
  kind?: "text" | "area" | "amount" | "number" | "check" | "day" | "choice" | "colleague" | "customer";
  hint?: string;
  required?: boolean;
  maxLength?: number;
  rows?: number;
  inputMode?: "tel";
  /** Of a day: those offered beside the field, counted from today. */
  chips?: number[];
  /** Of a choice; the empty one is left to the form. */
  options?: readonly { value: string; text: string }[];
  /** Asked only while this holds; what is not asked is not sent. */
  when?: (values: FormValues) => boolean;
  /** Another control in place of the usual ones. */
  control?: (value: unknown, change: (value: unknown) => void, error: string | undefined) => ReactNode;
}

interface Props {
  title: string;
  hint?: string;
  confirm: string;
  done: string;
  refresh: readonly string[];
  fields: readonly FormField[];
  /** What else a refusal may name: JSON field name → what the reader calls it. */
  labels?: Record<string, string>;
  initial?: FormValues;
  send: (body: FormValues) => Promise<unknown>;
  onClose: () => void;
}

/** A step of a few plain fields. Empty texts are sent as null; numbers as numbers; somebody chosen as their id. */
export function FormDialog({ fields, labels, initial = {}, send, ...rest }: Props) {
  const [values, setValues] = useState<FormValues>(initial);
  const asked = fields.filter((field) => !field.when || field.when(values));
  const body = () => Object.fromEntries(asked.map((field) => [field.name, sent(field, values[field.name])]));
  return (
    <StepDialog
      {...rest}
      labels={{ ...labels, ...Object.fromEntries(fields.map((field) => [field.name, field.label])) }}
      send={() => send(body())}
    >
      {(errorOf) =>
        asked.map((field) => (
          <FieldOf
            key={field.name}
            field={field}
            value={values[field.name]}
            error={errorOf(field.name)}
            onChange={(value) => setValues((now) => ({ ...now, [field.name]: value }))}
          />
        ))
      }
    </StepDialog>
  );
}

function sent(field: FormField, value: unknown): unknown {
  if (field.kind === "check") return value === true;
  if (field.kind === "colleague" || field.kind === "customer")
    return (value as Colleague | CustomerOption | null | undefined)?.id ?? null;
  if (typeof value === "string" && value.trim() === "") return null;
  if (field.kind === "amount" || field.kind === "number") {
    const plain = String(value ?? "").replaceAll(",", "");
    // What is no number is sent as it was typed: the server says what is wrong with it.
    return value == null ? null : Number.isNaN(Number(plain)) ? value : Number(plain);
  }
  return value ?? null;
}

interface FieldProps {
  field: FormField;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

function FieldOf({ field, value, error, onChange }: FieldProps) {
  const { name, label, hint, required, maxLength, chips = [-1, 0] } = field;
  const around = { id: name, label, hint, required, error };
  const text = value == null ? "" : String(value);
  if (field.control) return <>{field.control(value, onChange, error)}</>;
  switch (field.kind) {
    case "area":
      return (
        <TextArea
          {...around}
          rows={field.rows}
          maxLength={maxLength}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case "check":
      return (
        <label className={sections.check}>
          <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
          {label}
        </label>
      );
    case "day":
      return <TypedDate {...around} chips={chips} value={(value as Day | null) ?? null} onChange={onChange} />;
    case "choice":
      return (
        <SelectField {...around} value={text} onChange={(event) => onChange(event.target.value)}>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </SelectField>
      );
    case "colleague":
      return (
        <ColleagueChoice {...around} value={(value as Colleague | null | undefined) ?? null} onChoose={onChange} />
      );
    case "customer":
      return (
        <CustomerChoice {...around} value={(value as CustomerOption | null | undefined) ?? null} onChoose={onChange} />
      );
    default:
      return (
        <TextField
          {...around}
          maxLength={maxLength}
          inputMode={field.kind === "amount" ? "decimal" : field.kind === "number" ? "numeric" : field.inputMode}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
