import styles from "./form.module.css";

interface Props {
  label: string;
  options: { key: string; text: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Said when there is nothing to choose from. */
  empty?: string;
  error?: string;
}

/** Several of a short list. */
export function Checks({ label, options, chosen, onChange, empty, error }: Props) {
  return (
    <fieldset className={styles.checks}>
      <legend>{label}</legend>
      {options.map(({ key, text }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, key] : chosen.filter((each) => each !== key))
            }
          />
          {text}
        </label>
      ))}
      {options.length === 0 && <p>{empty}</p>}
      {error && <p role="alert">{error}</p>}
    </fieldset>
  );
}
