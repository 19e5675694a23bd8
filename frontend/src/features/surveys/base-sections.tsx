import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import sections from "../../ui/sections.module.css";
import { countsQuery, standings, twinsQuery } from "./customer-base";
import styles from "./surveys.module.css";

/** How many stay, come, come back and are lost, each leading to its rows; and how much of the file is in disorder. */
export function StandingCounts({ onChoose }: { onChoose: (standing: string) => void }) {
  const t = useWords("customerCare");
  const { data } = useQuery(countsQuery);
  if (!data) return null;
  return (
    <section className={sections.section} aria-label={t("standing")}>
      <ul className={styles.standings}>
        {standings.map((each) => (
          <li key={each}>
            <Button kind="quiet" className={styles.day} onClick={() => onChoose(each)}>
              <span>{t(`standing.${each}`)}</span>
              <span className={styles.overall}>{data[each]}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={sections.note}>
        {data.lostMonths === null || data.newMonths === null
          ? t("rulesUnset")
          : t("rules", { lost: data.lostMonths, fresh: data.newMonths })}{" "}
        {t("disorder", { unclassified: data.unclassified, stale: data.stale })}
      </p>
    </section>
  );
}

/** Customers on file who may be one and the same. */
export function Twins() {
  const t = useWords("customerCare");
  const { data } = useQuery(twinsQuery);
  if (!data?.length) return null;
  return (
    <section className={sections.section} aria-labelledby="twins">
      <h2 id="twins">{t("twins", { n: data.length })}</h2>
      <ul className={sections.lines}>
        {data.map((pair) => (
          <li key={pair.phone}>
            {pair.phone}:{" "}
            {pair.customers.map((customer) => (
              <Link key={customer.id} to={`/customers/${customer.id}`} className={styles.twin}>
                {customer.name}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
