import { sayCode, useWords } from "../../../lib/words";
import styles from "./intake.module.css";

/** The types a customer's call can have (1.1); internal work has no customer and a page of its own. */
export const serviceTypes = ["free", "contract", "paid"] as const;

interface Props {
  value: string;
  proposed: string | undefined;
  /** Why it is proposed: the server's sentence on cover. */
  words: string | undefined;
  onChange: (type: string) => void;
  error?: string;
}

/** The service type, proposed from cover; another may be chosen, and the server says when it contradicts. */
export function ServiceType({ value, proposed, words, onChange, error }: Props) {
  const t = useWords("tickets");
  const say = useWords("intake");
  return (
    <fieldset
      className={styles.block}
      id="serviceType"
      tabIndex={-1}
      aria-describedby={error ? "serviceType-error" : undefined}
    >
      <legend>{say("field.serviceType")}</legend>
      <div className={styles.types}>
        {serviceTypes.map((type) => (
          <label key={type} className={styles.type}>
            <input
              type="radio"
              name="service-type"
              checked={type === value}
              onChange={() => onChange(type)}
              aria-invalid={error && type === value ? true : undefined}
            />
            {sayCode(t, `serviceType.${type}`)}
            {type === proposed && <small>{say("serviceType.proposed")}</small>}
          </label>
        ))}
      </div>
      {words && <p className={styles.hint}>{words}</p>}
      {error && (
        <p id="serviceType-error" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
