import { Link } from "react-router";
import { keptPercent } from "../../../lib/kept-rate";
import { asked, type Counted } from "../../../lib/period";
import { useWords } from "../../../lib/words";
import { RateBars } from "../../../ui/rate-bars";
import { type ArticleLife, outcomes, recordsAt } from "../evidence";
import type { ArticleView } from "../regulation";
import { StateTag } from "../state-tag";
import styles from "./reader.module.css";

interface Props {
  article: ArticleView;
  life: ArticleLife | undefined;
  period: Counted;
}

/** What became of an article in the period: counts that each open their records, and the rate by week; never a count where nothing runs. */
export function LifeBeside({ article, life, period }: Props) {
  const t = useWords("reader");
  const counted = life && life.applied !== null;
  const days = asked(period);
  const percent = life ? keptPercent(life) : null;
  return (
    <aside className={styles.life} aria-label={t("lifeOf", { ref: article.ref })}>
      <StateTag article={article} />
      {(life?.toAcknowledge ?? null) !== null && (
        <Link className={styles.quiet} to={`/articles/${article.id}#acknowledgements`}>
          {t("acknowledged", { n: life?.acknowledged ?? 0, all: life?.toAcknowledge ?? 0 })}
        </Link>
      )}
      {!!life?.breaches && (
        <Link className={styles.quiet} to={recordsAt(article.id, { ...days, outcome: "breaches" })}>
          {t("count.breaches", { n: life.breaches })}
        </Link>
      )}
      {counted && (
        <>
          <ul className={styles.counts}>
            {outcomes
              .filter((outcome) => outcome === "applied" || life[outcome])
              .map((outcome) => (
                <li key={outcome} data-outcome={outcome}>
                  <Link to={recordsAt(article.id, { ...days, outcome })}>
                    {t(`count.${outcome}`, { n: life[outcome] ?? 0 })}
                  </Link>
                </li>
              ))}
            {percent !== null && <li className={styles.percent}>{t("percent", { percent })}</li>}
          </ul>
          {percent !== null && (
            <RateBars
              small
              weeks={life.weeks}
              label={t("rateOf", { ref: article.ref })}
              to={(week) => recordsAt(article.id, { ...days, week })}
            />
          )}
        </>
      )}
    </aside>
  );
}
