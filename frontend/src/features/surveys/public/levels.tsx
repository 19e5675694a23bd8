import { useWords } from "../../../lib/words";
import styles from "./rate.module.css";

const levels = [4, 3, 2, 1] as const;

interface Props {
  name: string;
  title: string;
  level: number | undefined;
  missing: boolean;
  onChoose: (level: number) => void;
}

/** One question with its four levels, each a whole button for a thumb; word and mark, never colour alone. */
export function Levels({ name, title, level, missing, onChoose }: Props) {
  const t = useWords("publicCard");
  const hint = `${name}-missing`;
  return (
    <fieldset className={styles.aspect} aria-describedby={missing ? hint : undefined}>
      <legend>{title}</legend>
      <div className={styles.levels}>
        {levels.map((each) => (
          <label key={each} data-chosen={level === each || undefined}>
            <input type="radio" name={name} checked={level === each} onChange={() => onChoose(each)} />
            {t(`level.${each}`)}
          </label>
        ))}
      </div>
      {missing && (
        <p id={hint} className={styles.missing} role="alert">
          {t("missing")}
        </p>
      )}
    </fieldset>
  );
}
