import { showMinutes } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { kindOf, type ReportLine } from "./report";
import styles from "./reports.module.css";

/** Minutes by source and category, with their sum. */
export function WorkLines({ lines, minutes }: { lines: readonly ReportLine[]; minutes: number }) {
  const t = useWords("dailyReports");
  return (
    <dl className={styles.lines}>
      {lines.map((line) => (
        <div key={kindOf(line)}>
          <dt>
            {sayCode(t, `kind.${kindOf(line)}`)} <small>{sayCode(t, `source.${line.source}`)}</small>
          </dt>
          <dd>{showMinutes(line.minutes)}</dd>
        </div>
      ))}
      <div className={styles.sum}>
        <dt>{t("sum")}</dt>
        <dd>{showMinutes(minutes)}</dd>
      </div>
    </dl>
  );
}
