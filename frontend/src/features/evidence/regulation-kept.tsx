import { Link } from "react-router";
import { plusDays } from "../../lib/dates";
import { asQuery } from "../../lib/filters";
import { useInLanguage } from "../../lib/in-language";
import { keptPercent } from "../../lib/kept-rate";
import { asked, weekStart } from "../../lib/period";
import { useWords } from "../../lib/words";
import { usePeriod } from "../../ui/period-picker";
import { RateBars } from "../../ui/rate-bars";
import styles from "./evidence.module.css";
import type { RegulationKept } from "./queries";

/** One adopted regulation: its rate, its counts, and the rate by week; a week opens the regulation in that week. */
export function RegulationKeptCard({ regulation }: { regulation: RegulationKept }) {
  const t = useWords("evidence");
  const say = useInLanguage();
  const period = usePeriod();
  const percent = keptPercent(regulation);
  const page = `/regulations/${regulation.id}`;
  const week = (name: string) => {
    const monday = weekStart(name);
    return monday ? `${page}?${asQuery(asked({ ...period, from: monday, to: plusDays(monday, 6) }))}` : page;
  };
  return (
    <section className={styles.card} aria-labelledby={regulation.id}>
      <header>
        <h2 id={regulation.id}>
          <Link to={`${page}?${asQuery(asked(period))}`}>{say(regulation.title)}</Link>
        </h2>
        <strong className={styles.percent}>{percent === null ? "–" : `${percent}%`}</strong>
      </header>
      <p className={styles.quiet}>
        {t("counts", {
          applied: regulation.applied,
          kept: regulation.kept,
          broken: regulation.broken,
          open: regulation.open,
        })}
      </p>
      <RateBars weeks={regulation.weeks} label={t("rateOf", { title: say(regulation.title) })} to={week} />
    </section>
  );
}
