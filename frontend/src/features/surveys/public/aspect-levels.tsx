import { useWords } from "../../../lib/words";
import styles from "./rate.module.css";

export const aspects = ["attitude", "skill", "arrival", "promises"] as const;
export type Aspect = (typeof aspects)[number];
export const levels = [4, 3, 2, 1] as const;

interface Props {
  aspect: Aspect;
  level: number | undefined;
  missing: boolean;
  onChoose: (level: number) => void;
}

/** One aspect with its four levels, each a whole button for a thumb; word and mark, never colour alone. */
export function AspectLevels({ aspect, level, missing, onChoose }: Props) {
  const t = useWords("publicCard");
  const hint = `${aspect}-missing`;
  return (
    <fieldset className={styles.aspect} aria-describedby={missing ? hint : undefined}>
      <legend>{t(`aspect.${aspect}`)}</legend>
      <div className={styles.levels}>
        {levels.map((each) => (
          <label key={each} data-chosen={level === each || undefined}>
            <input type="radio" name={aspect} checked={level === each} onChange={() => onChoose(each)} />
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
