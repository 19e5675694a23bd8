import { useQuery } from "@tanstack/react-query";
import { showDate, showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { PeriodPicker, usePeriod } from "../../ui/period-picker";
import { Waiting } from "../../ui/waiting";
import styles from "./evidence.module.css";
import { LateNow } from "./late-now";
import { evidenceQuery } from "./queries";
import { RegulationKeptCard } from "./regulation-kept";
import { WorstArticles } from "./worst-articles";

/** A manager's desk: what was promised and kept, what is late at this moment, what waits for a signature. */
export default function EvidencePage() {
  const t = useWords("evidence");
  const period = usePeriod();
  const evidence = useQuery(evidenceQuery(period));
  const { data } = evidence;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={data && t("asOf", { from: showDate(period.from), to: showDate(period.to), asOf: showMoment(data.asOf) })}
      >
        <PeriodPicker />
      </PageHeader>
      <Waiting query={evidence} />
      {data && (
        <div className={styles.desk} aria-busy={evidence.isPlaceholderData}>
          <div className={styles.column}>
            {data.regulations.length === 0 && (
              <EmptyState title={t("none")} hint={t("noneHint")} to="/regulations" action={t("regulations")} />
            )}
            {data.regulations.map((regulation) => (
              <RegulationKeptCard key={regulation.id} regulation={regulation} />
            ))}
            {data.regulations.length > 0 && (
              <details className={styles.definition}>
                <summary>{t("definition")}</summary>
                <p>{t("definitionIs")}</p>
              </details>
            )}
          </div>
          <div className={styles.column}>
            <LateNow late={data.late} approvals={data.approvals.count} />
            <WorstArticles regulations={data.regulations} period={period} />
          </div>
        </div>
      )}
    </>
  );
}
