import { clock, type Day, instantAt, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Field } from "../../ui/field";
import type { FormField } from "../../ui/form-dialog";
import { TypedDate } from "../../ui/typed-date";
import { TypedTime } from "../../ui/typed-time";

/** A day and a time of day as they are typed; null or empty while they are not. */
export interface Typed {
  day: Day | null;
  time: string;
}

export const justNow = (): Typed => ({ day: today(), time: clock(new Date()) });

/** The moment that was typed; null while it is none. */
export const momentOf = (typed: unknown): string | null => {
  const { day, time } = typed as Typed;
  return day && time ? instantAt(day, time) : null;
};

/** Asks for a moment in a form: its value is what is {@link Typed}. */
export const momentField = (name: string, label: string): FormField => ({
  name,
  label,
  control: (value, change, error) => (
    <TypedMoment id={name} label={label} value={value as Typed} onChange={change} error={error} />
  ),
});

interface Props {
  id: string;
  label: string;
  value: Typed;
  error: string | undefined;
  onChange: (value: Typed) => void;
}

function TypedMoment({ id, label, value, error, onChange }: Props) {
  const t = useWords("phone");
  return (
    <>
      <TypedDate
        id={id}
        label={label}
        required
        chips={[-1, 0]}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        error={error}
      />
      <Field label={t("rangTime")} required>
        {() => <TypedTime label={t("rangTime")} value={value.time} onChange={(time) => onChange({ ...value, time })} />}
      </Field>
    </>
  );
}
