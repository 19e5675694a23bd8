import { Link } from "react-router";
import { asQuery } from "../../lib/filters";
import { useInLanguage } from "../../lib/in-language";
import { keptPercent } from "../../lib/kept-rate";
import { asked, type Counted } from "../../lib/period";
import { useWords } from "../../lib/words";
import { RateBar } from "../../ui/rate-bars";
import styles from "./evidence.module.css";
import type { RegulationKept } from "./queries";

/** The articles kept least often, of all regulations together; the broken ones open their records. */
export function WorstArticles({ regulations, period }: { regulations: RegulationKept[]; period: Counted }) {
  const t = useWords("evidence");
  const say = useInLanguage();
  const query = asQuery(asked(period));
  const worst = regulations
    .flatMap((regulation) => regulation.worst)
    .filter((article) => article.broken)
    .sort((a, b) => (keptPercent(a) ?? 100) - (keptPercent(b) ?? 100))
    .slice(0, 5);
  return (
    <section className={styles.card} aria-labelledby="worst">
      <h2 id="worst">{t("worst")}</h2>
      {worst.length === 0 && <p className={styles.quiet}>{t("worstNone")}</p>}
      <ol className={styles.rows}>
        {worst.map((article) => (
          <li key={article.id}>
            <div className={styles.row}>
              <Link to={`/articles/${article.id}?${query}`}>{article.ref}</Link>
              <RateBar kept={article.kept} broken={article.broken} />
              <Link className={styles.broken} to={`/articles/${article.id}?${query}&outcome=broken#records`}>
                {t("broken", { n: article.broken ?? 0 })}
              </Link>
            </div>
            <p className={styles.cut}>{say(article.text)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
