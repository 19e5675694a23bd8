import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { MonthField, thisMonth } from "./month-field";
import styles from "./parts.module.css";
import { returnedQuery } from "./queries";

/** What came back unused in a month: who brought it, from which job, and why (10.3.11b). */
export default function ReturnedPage() {
  const t = useWords("parts");
  const [filters, change] = useFilters({ month: thisMonth() });
  const rows = useQuery(returnedQuery(filters.month));
  return (
    <>
      <PageHeader title={t("returned.title")} lead={t("returned.lead")} />
      <div className={styles.narrowField}>
        <MonthField value={filters.month} onChange={(month) => change({ month })} />
      </div>
      <Waiting query={rows} />
      {rows.data?.length === 0 && <EmptyState title={t("returned.empty")} />}
      {rows.data && rows.data.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={`${styles.section} ${styles.scroll}`} tabIndex={0} aria-label={t("returned.title")}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("ledger.person")}</th>
                <th scope="col">{t("slip.work")}</th>
                <th scope="col">{t("returned.reason")}</th>
                <th scope="col">{t("part")}</th>
                <th scope="col" className={styles.end}>
                  {t("returned.quantity")}
                </th>
                <th scope="col" className={styles.end}>
                  {t("returned.received")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.data.map((row) => (
                <tr key={[row.person.id, row.workLabel, row.reason, row.part.id].join(" ")}>
                  <td>{row.person.name}</td>
                  <td>
                    {row.workKind === "ticket" ? (
                      <Link to={`/tickets/${row.workId}`}>{row.workLabel}</Link>
                    ) : row.workKind === "item" ? (
                      <Link to={`/items/${row.workId}`}>{row.workLabel}</Link>
                    ) : (
                      row.workLabel
                    )}
                  </td>
                  <td>{row.reason}</td>
                  <td>
                    {row.part.name} <span className={styles.second}>{row.part.code}</span>
                  </td>
                  <td className={styles.end}>{t("amount", { quantity: row.quantity, unit: row.part.unit })}</td>
                  <td className={styles.end}>{row.received}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
