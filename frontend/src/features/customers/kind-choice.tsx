import { useWords } from "../../lib/words";
import styles from "./customer.module.css";

/** A person or a company. */
export function KindChoice({
  kind,
  onChange,
}: {
  kind: "person" | "company";
  onChange: (kind: "person" | "company") => void;
}) {
  const t = useWords("customers");
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{t("kind")}</legend>
      {(["person", "company"] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="kind" checked={each === kind} onChange={() => onChange(each)} />
          {t(`kind.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
