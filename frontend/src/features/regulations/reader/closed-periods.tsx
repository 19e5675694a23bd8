import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showDate, showMoment } from "../../../lib/dates";
import type { Period } from "../../../lib/period";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { ProblemAlert } from "../../../ui/problem-alert";
import { snapshotsQuery } from "../queries";
import type { RegulationView } from "../regulation";
import styles from "./reader.module.css";

/** The periods closed so far; the one that is being looked at is marked. */
export function ClosedPeriods({ regulation, period }: { regulation: RegulationView; period: Period }) {
  const t = useWords("reader");
  const may = useMay("listSnapshots");
  const snapshots = useQuery({ ...snapshotsQuery(regulation.id), enabled: may });
  if (!may) return null;
  const items = snapshots.data?.items ?? [];
  return (
    <section className={styles.closed} aria-labelledby="closed-periods" data-print="no">
      <h2 id="closed-periods">{t("closed")}</h2>
      {snapshots.error && <ProblemAlert problem={snapshots.error} />}
      {snapshots.data && items.length === 0 && <p>{t("closedNone")}</p>}
      <ul>
        {items.map((snapshot) => (
          <li key={snapshot.id}>
            <Link to={`/snapshots/${snapshot.id}`}>
              {t("days", { from: showDate(snapshot.from), to: showDate(snapshot.to) })}
            </Link>
            <span>
              {t("closedBy", { name: snapshot.closedBy?.name ?? "–", when: showMoment(snapshot.closedAt) })}
              {snapshot.from === period.from && snapshot.to === period.to && ` · ${t("thisPeriod")}`}
            </span>
            {snapshot.note && <span>{snapshot.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
