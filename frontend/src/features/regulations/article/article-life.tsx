import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showDate, showMoment } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { keptPercent } from "../../../lib/kept-rate";
import { asked } from "../../../lib/period";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { PeriodPicker, usePeriod } from "../../../ui/period-picker";
import { ProblemAlert } from "../../../ui/problem-alert";
import { RateBars } from "../../../ui/rate-bars";
import { type Outcome, outcomes, recordsAt } from "../evidence";
import { articleEvidenceQuery } from "../queries";
import type { ArticleView } from "../regulation";
import styles from "./article.module.css";
import { Records, recordFilters } from "./records";

/** Whether the article was kept: the figures with their definition, the rate by week, and the records behind them. */
export function ArticleLifeSection({ article }: { article: ArticleView }) {
  const t = useWords("article");
  const period = usePeriod();
  const [filters] = useFilters(recordFilters);
  const evidence = useQuery(articleEvidenceQuery(article.id, period));
  const mayRecords = useMay("listArticleRecords");
  const life = evidence.data;
  const counted = life && life.applied !== null;
  const breaches = !!life?.breaches;
  const at = (query: { outcome?: Outcome | "breaches"; week?: string }) =>
    recordsAt(article.id, { ...asked(period), ...query });
  const percent = life ? keptPercent(life) : null;
  return (
    <section className={styles.section} aria-labelledby="life" aria-busy={evidence.isPlaceholderData}>
      <header className={styles.head}>
        <h2 id="life">{t("life")}</h2>
        <PeriodPicker />
      </header>
      {evidence.error && <ProblemAlert problem={evidence.error} />}
      {!life && !evidence.error && <p role="status">{t("counting")}</p>}
      {life && !counted && !breaches && <p>{t("notCounted")}</p>}
      {counted && (
        <>
          <dl className={styles.counts}>
            {outcomes.map((outcome) => (
              <div key={outcome} data-outcome={life[outcome] ? outcome : undefined}>
                <dt>{t(`outcome.${outcome}`)}</dt>
                <dd>
                  <Link to={at({ outcome })} aria-current={filters.outcome === outcome ? "true" : undefined}>
                    {life[outcome] ?? 0}
                  </Link>
                </dd>
              </div>
            ))}
            <div>
              <dt>{t("rate")}</dt>
              <dd>{percent === null ? "–" : `${percent}%`}</dd>
            </div>
          </dl>
          <p className={styles.quiet}>
            {life.definition}{" "}
            {t("asOf", { from: showDate(period.from), to: showDate(period.to), asOf: showMoment(life.asOf) })}
          </p>
          {life.weeks.length > 0 && <RateBars weeks={life.weeks} label={t("rateByWeek")} to={(week) => at({ week })} />}
        </>
      )}
      {breaches && (
        <p>
          <Link to={at({ outcome: "breaches" })}>{t("breachesCounted", { n: life?.breaches ?? 0 })}</Link>
        </p>
      )}
      {(counted || breaches) && mayRecords && <Records article={article} period={period} />}
    </section>
  );
}
