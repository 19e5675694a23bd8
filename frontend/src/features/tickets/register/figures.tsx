import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { clock } from "../../../lib/dates";
import { asQuery } from "../../../lib/filters";
import { useWords } from "../../../lib/words";
import { countsQuery } from "../queries";
import { type Figure, rowsOf } from "./filters";
import styles from "./register.module.css";

const figures: Figure[] = ["today", "open", "late", "undispatched", "carriedOver", "waitingClosure", "reports"];

interface Props {
  day: string;
  shown: Figure | null;
  call: string;
}

/** The state of the register in seven figures: each says what it counts and as of when, and opens exactly those rows. */
export function Figures({ day, shown, call }: Props) {
  const t = useWords("tickets");
  const counts = useQuery(countsQuery);
  const asOf = counts.data ? clock(counts.data.asOf) : "–";
  return (
    <nav className={styles.figures} aria-label={t("figures.title")}>
      {figures.map((figure) => {
        const count = counts.data?.[figure];
        const active = figure === shown;
        return (
          <Link
            key={figure}
            to={`?${asQuery(active ? { call } : { ...rowsOf(figure, day), call })}`}
            replace
            className={figure === "late" && count ? `${styles.figure} ${styles.late}` : styles.figure}
            aria-current={active ? "true" : undefined}
            title={t(`figure.${figure}.means`)}
          >
            <strong>{count ?? "–"}</strong>
            <span>{t(`figure.${figure}`)}</span>
          </Link>
        );
      })}
      <p className={styles.means}>
        {shown ? t(`figure.${shown}.means`) : t("figure.all.means")} {t("figures.asOf", { time: asOf })}
      </p>
    </nav>
  );
}
