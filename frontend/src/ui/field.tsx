import { type InputHTMLAttributes, type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from "react";
import styles from "./field.module.css";

interface Around {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** What stands inside the field at its end, e.g. a unit or a button. */
  after?: ReactNode;
}

interface TextProps extends Around, InputHTMLAttributes<HTMLInputElement> {
  ref?: Ref<HTMLInputElement>;
}

interface AreaProps extends Around, TextareaHTMLAttributes<HTMLTextAreaElement> {
  ref?: Ref<HTMLTextAreaElement>;
}

/** Label, control, hint and error, tied together for eyes and ears. `control` gets the ids it must carry. */
export function Field({
  label,
  hint,
  error,
  after,
  id,
  required,
  children,
}: Around & {
  id?: string;
  required?: boolean;
  children: (ids: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
}) {
  const own = useId();
  const control = id ?? own;
  const described = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={control}>
        {label}
        {required && (
          <span className={styles.required} aria-hidden="true">
            *
          </span>
        )}
      </label>
      <div className={styles.control}>
        {children({
          id: control,
          "aria-describedby": described || undefined,
          "aria-invalid": error ? true : undefined,
        })}
        {after}
      </div>
      {hint && (
        <p id={`${control}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${control}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({ label, hint, error, after, id, ...input }: TextProps) {
  return (
    <Field label={label} hint={hint} error={error} after={after} id={id} required={input.required}>
      {(ids) => <input {...input} {...ids} className={styles.input} />}
    </Field>
  );
}

export function TextArea({ label, hint, error, after, id, ...area }: AreaProps) {
  return (
    <Field label={label} hint={hint} error={error} after={after} id={id} required={area.required}>
      {(ids) => <textarea rows={3} {...area} {...ids} className={styles.input} />}
    </Field>
  );
}

/** The native select: right for short lists, for thumbs and for screen readers; long or remote lists use Combobox. */
export function SelectField({
  label,
  hint,
  error,
  id,
  children,
  ...select
}: Omit<Around, "after"> & React.SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Field label={label} hint={hint} error={error} id={id} required={select.required}>
      {(ids) => (
        <select {...select} {...ids} className={styles.input}>
          {children}
        </select>
      )}
    </Field>
  );
}
