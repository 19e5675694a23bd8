import { showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { type DailyReport, kindOf } from "./report";
import styles from "./reports.module.css";

/** What came after the report was handed in; the report itself stays as it was. */
export function Corrections({ report }: { report: DailyReport }) {
  const t = useWords("dailyReports");
  if (report.corrections.length === 0) return null;
  return (
    <section className={styles.corrections}>
      <h3>{t("corrections")}</h3>
      <ul>
        {report.corrections.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: corrections are only ever added, in their order
          <li key={at}>
            {t("correction", {
              kind: sayCode(t, `kind.${kindOf(one)}`),
              minutes: one.minutes > 0 ? `+${one.minutes}` : String(one.minutes),
            })}
            <small>{[showMoment(one.madeAt), one.madeBy?.name].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
