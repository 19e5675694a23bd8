import { useWords } from "../../lib/words";
import { aspects } from "./levels";
import type { ResultRow } from "./queries";
import styles from "./surveys.module.css";

/** The averages of the four aspects as bars from 1 to 4, with their n and the share that came back; none is not zero. */
export function Averages({ row }: { row: ResultRow }) {
  const t = useWords("surveyCards");
  if (row.answered === 0)
    return <p className={styles.none}>{t(row.sent === 0 ? "noneSent" : "noRatings", { sent: row.sent })}</p>;
  return (
    <div className={styles.averages}>
      <dl>
        {aspects.map((aspect) => (
          <div key={aspect}>
            <dt>{t(`aspect.${aspect}`)}</dt>
            <dd>
              <meter min={1} max={4} value={row[aspect] ?? 1} aria-label={t(`aspect.${aspect}`)} />
              {row[aspect]?.toFixed(2)}
            </dd>
          </div>
        ))}
      </dl>
      <Basis row={row} />
    </div>
  );
}

/** The n of an average and the response rate, which stand beside every one. */
export function Basis({ row }: { row: ResultRow }) {
  const t = useWords("surveyCards");
  return (
    <small className={styles.basis}>
      {t("basis", { answered: row.answered, sent: row.sent, percent: row.responsePercent ?? "–" })}
    </small>
  );
}
