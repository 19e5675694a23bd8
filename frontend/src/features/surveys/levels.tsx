import { useWords } from "../../lib/words";
import type { CardAnswer } from "./queries";
import styles from "./surveys.module.css";

export const aspects = ["attitude", "skill", "arrival", "promises"] as const;

/** The four levels as they were ticked, and the customer's own words. */
export function Levels({ answer }: { answer: CardAnswer }) {
  const t = useWords("surveyCards");
  return (
    <div className={styles.levels}>
      {aspects.map((aspect) => (
        <span key={aspect} data-low={answer[aspect] === 1 || undefined}>
          {t(`aspect.${aspect}`)} <strong>{answer[aspect]}</strong>
        </span>
      ))}
      {answer.remark && (
        <q>
          {answer.sort !== "none" && <strong>{t(`sort.${answer.sort}`)} </strong>}
          {answer.remark}
        </q>
      )}
    </div>
  );
}
