import { useQuery } from "@tanstack/react-query";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { MonthField, thisMonth } from "./month-field";
import styles from "./parts.module.css";
import { internalUseQuery } from "./queries";

/** What the house drew for itself in a month, in whose cost it stands, and how it was the month before (10.3.12a). */
export default function InternalUsePage() {
  const t = useWords("parts");
  const [filters, change] = useFilters({ month: thisMonth() });
  const rows = useQuery(internalUseQuery(filters.month));
  const bearers = [...new Set((rows.data ?? []).map((row) => row.bearer))];
  return (
    <>
      <PageHeader title={t("inside.title")} lead={t("inside.lead")} />
      <div className={styles.narrowField}>
        <MonthField value={filters.month} onChange={(month) => change({ month })} />
      </div>
      <Waiting query={rows} />
      {rows.data?.length === 0 && <EmptyState title={t("inside.empty")} />}
      {bearers.map((bearer) => {
        const mine = (rows.data ?? []).filter((row) => row.bearer === bearer);
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
          <section key={bearer} className={`${styles.section} ${styles.scroll}`} tabIndex={0} aria-label={bearer}>
            <header className={styles.head}>
              <h2>{t("inside.bearer", { bearer })}</h2>
              <span>
                {t("inside.sum")} <Money amount={mine.reduce((sum, row) => sum + row.value, 0)} />
              </span>
            </header>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t("inside.user")}</th>
                  <th scope="col">{t("part")}</th>
                  <th scope="col" className={styles.end}>
                    {t("stock.quantity")}
                  </th>
                  <th scope="col" className={styles.end}>
                    {t("stock.value")}
                  </th>
                  <th scope="col" className={styles.end}>
                    {t("inside.before")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {mine.map((row) => (
                  <tr key={`${row.user} ${row.part.id}`}>
                    <td>{row.user}</td>
                    <td>
                      {row.part.name} <span className={styles.second}>{row.part.code}</span>
                    </td>
                    <td className={styles.end}>{t("amount", { quantity: row.quantity, unit: row.part.unit })}</td>
                    <td className={styles.end}>
                      <Money amount={row.value} />
                    </td>
                    <td className={styles.end}>
                      {row.quantityBefore} · <Money amount={row.valueBefore} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}
