import { useWords } from "../../../lib/words";
import { Field } from "../../../ui/field";
import { corrected } from "../rules/mistake";
import { useMistakes } from "./desk";
import styles from "./editor.module.css";

interface Props {
  label: string;
  /** Where it stands in what is sent: rules[0].opens[0].when. Mistakes told there are shown here. */
  path: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** Names that may stand here, to be clicked. */
  names?: { code: string; label: string }[];
}

/** An expression as it is written, with what is wrong in it at its place and the names that would be right. */
export function ExpressionField({ label, path, value, onChange, hint, names = [] }: Props) {
  const t = useWords("ruleEditor");
  const mistakes = useMistakes(path);
  return (
    <div className={styles.expression}>
      <Field
        id={path}
        label={label}
        hint={hint}
        error={mistakes.length > 0 ? mistakes.map((mistake) => mistake.message).join(" ") : undefined}
      >
        {(ids) => (
          <textarea
            {...ids}
            className={styles.code}
            rows={1}
            spellCheck={false}
            autoCapitalize="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {mistakes.map((mistake) =>
        mistake.known?.length ? (
          <p key={`${mistake.line} ${mistake.column} ${mistake.message}`} className={styles.known}>
            {t("known")}
            {mistake.known.map((name) => (
              <button
                key={name}
                type="button"
                aria-label={t("insert", { name })}
                onClick={() => onChange(corrected(value, mistake, name))}
              >
                {name}
              </button>
            ))}
          </p>
        ) : null,
      )}
      {names.length > 0 && (
        <details className={styles.names}>
          <summary>{t("names")}</summary>
          <p className={styles.known}>
            {names.map((name) => (
              <button
                key={name.code}
                type="button"
                title={name.label}
                onClick={() => onChange(value ? `${value} ${name.code}` : name.code)}
              >
                {name.code}
                <small>{name.label}</small>
              </button>
            ))}
          </p>
        </details>
      )}
    </div>
  );
}
