import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { CardScan } from "./card-scan";
import type { ItemRow } from "./item";
import { ItemStatusTag } from "./item-status";
import styles from "./workshop.module.css";

/** A technician's own repairs on the phone, the longest here first; any item by the code on its card. */
export default function RepairsPage() {
  const t = useWords("workshop");
  const mine = useList<ItemRow>("item", "/api/v1/items", { mine: "true", open: "true" }, ["parts_slip"]);
  return (
    <div className={styles.phone}>
      <PageHeader title={t("repairs")} />
      <CardScan />
      <Waiting query={mine} />
      {mine.rows?.length === 0 && <EmptyState title={t("noRepairs")} hint={t("noRepairsHint")} />}
      <ul className={styles.cards} aria-label={t("repairs")}>
        {mine.rows?.map((row) => (
          <li key={row.id}>
            <Link className={styles.card} to={`/items/${row.id}`}>
              <span className={styles.cardHead}>
                <strong>{row.what}</strong>
                <ItemStatusTag status={row.status} late={row.late} />
              </span>
              <span>{[row.number, row.customer.name, row.place].filter(Boolean).join(" · ")}</span>
              <span className={row.late ? styles.late : styles.second}>
                {sayCode(t, `waitsFor.${row.waitsFor}`)}
                {row.plannedFinish && ` · ${t("promised", { time: showMoment(row.plannedFinish) })}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {mine.more && <Button onClick={mine.more}>{t("more")}</Button>}
    </div>
  );
}
