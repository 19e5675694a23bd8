import { Link } from "react-router";
import { showDay } from "../lib/dates";
import { type Kept, type KeptWeek, keptPercent, trendOf } from "../lib/kept-rate";
import { weekStart } from "../lib/period";
import { useWords } from "../lib/words";
import styles from "./rate-bars.module.css";

interface Props {
  weeks: readonly KeptWeek[];
  /** Where the records of a week are. */
  to: (week: string) => string;
  /** Named for screen readers: what is counted. */
  label: string;
  /** Small and without its table, beside a text; the links are then also behind the figures. */
  small?: boolean;
}

/** Kept-rate by week: the full height is everything that fell due, the part broken stands on top, hatched. Each bar opens its records. */
export function RateBars({ weeks, to, label, small }: Props) {
  const t = useWords("ui");
  const trend = trendOf(weeks);
  const sentence = trend ? t("rate.trend", trend) : t("rate.none");
  return (
    <figure className={small ? `${styles.figure} ${styles.small}` : styles.figure}>
      {/* For eyes and mouse: bars are too thin to be stops. The table, or the figures beside it, lead to the same records. */}
      {trend && (
        <ul className={styles.bars} aria-hidden="true">
          {weeks.map((week) => (
            <li key={week.week}>
              <Bar week={week} to={to(week.week)} />
            </li>
          ))}
        </ul>
      )}
      {small && <span className="visually-hidden">{`${label}: ${sentence}`}</span>}
      {!small && (
        <figcaption>
          {sentence}
          {trend && (
            <details>
              <summary>{t("rate.table")}</summary>
              <Table weeks={weeks} to={to} label={label} />
            </details>
          )}
        </figcaption>
      )}
    </figure>
  );
}

function Bar({ week, to }: { week: KeptWeek; to: string }) {
  const t = useWords("ui");
  const percent = keptPercent(week);
  const words = t("rate.bar", { week: nameOf(week.week, t), kept: week.kept ?? 0, broken: week.broken ?? 0 });
  return (
    <Link to={to} title={words} tabIndex={-1} className={styles.bar}>
      {percent !== null && percent < 100 && <span className={styles.broken} style={{ flexGrow: 100 - percent }} />}
      {percent !== null && percent > 0 && <span className={styles.kept} style={{ flexGrow: percent }} />}
    </Link>
  );
}

function Table({ weeks, to, label }: Props) {
  const t = useWords("ui");
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t("rate.weekTitle")}</th>
          <th scope="col">{t("rate.kept")}</th>
          <th scope="col">{t("rate.broken")}</th>
          <th scope="col">{t("rate.rate")}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => {
          const percent = keptPercent(week);
          return (
            <tr key={week.week}>
              <th scope="row">
                <Link to={to(week.week)}>{nameOf(week.week, t)}</Link>
              </th>
              <td>{week.kept ?? "–"}</td>
              <td>{week.broken ?? "–"}</td>
              <td>{percent === null ? "–" : `${percent}%`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const nameOf = (week: string, t: ReturnType<typeof useWords<"ui">>): string => {
  const day = weekStart(week);
  return day ? t("rate.week", { week: week.slice(5), day: showDay(day) }) : week;
};

/** One rate as a bar with its sentence. */
export function RateBar({ kept, broken }: Kept) {
  const t = useWords("ui");
  const percent = keptPercent({ kept, broken });
  if (percent === null) return <span className={styles.none}>{t("rate.none")}</span>;
  const all = (kept ?? 0) + (broken ?? 0);
  return (
    <span className={styles.rate} title={t("rate.sentence", { kept: kept ?? 0, all, percent })}>
      <span className={styles.track} aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span aria-hidden="true">{percent}%</span>
      <span className="visually-hidden">{t("rate.sentence", { kept: kept ?? 0, all, percent })}</span>
    </span>
  );
}
