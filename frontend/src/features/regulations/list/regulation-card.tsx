import { Link } from "react-router";
import { dayOf, showDate } from "../../../lib/dates";
import type { Kept } from "../../../lib/kept-rate";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { RateBar } from "../../../ui/rate-bars";
import type { RegulationRow } from "../regulation";
import styles from "./regulations.module.css";

interface Props {
  regulation: RegulationRow;
  title: string;
  /** Of this quarter; absent for one that is not adopted, and for those who may not see it. */
  rate?: Kept;
  onAdopt: () => void;
  onRetire: () => void;
}

/** One regulation in the list: its name, how much of it runs, how it was kept, and the step that is open. */
export function RegulationCard({ regulation, title, rate, onAdopt, onRetire }: Props) {
  const t = useWords("regulations");
  const { id, number, counts, status, adoptedAt } = regulation;
  const mayAdopt = useMay("adoptRegulation") && status !== "adopted";
  const mayRetire = useMay("retireRegulation") && status === "adopted";
  return (
    <li className={styles.card}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <h3>
          <Link to={`/regulations/${id}`}>{title}</Link>
          {regulation.own && <span className={styles.own}>{t("own")}</span>}
        </h3>
        <p>
          {t("counts", { ...counts })}
          {status === "adopted" && adoptedAt && ` · ${t("adoptedOn", { day: showDate(dayOf(adoptedAt)) })}`}
        </p>
      </div>
      {rate && (
        <div className={styles.rate}>
          <RateBar kept={rate.kept} broken={rate.broken} />
          <small>{t("thisQuarter")}</small>
        </div>
      )}
      <div className={styles.step} data-print="no">
        {mayAdopt && (
          <Button onClick={onAdopt} aria-label={t("adoptThis", { title })}>
            {t("adopt")}
          </Button>
        )}
        {mayRetire && (
          <Button kind="quiet" onClick={onRetire} aria-label={t("retireThis", { title })}>
            {t("retire")}
          </Button>
        )}
      </div>
    </li>
  );
}
