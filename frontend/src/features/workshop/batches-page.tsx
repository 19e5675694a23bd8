import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { BatchTag } from "./batch-tag";
import { batchesQuery } from "./queries";
import styles from "./workshop.module.css";

/** What customers handed in together: done, left, and by when all must be (6.8). */
export default function BatchesPage() {
  const t = useWords("workshop");
  const [filters, change] = useFilters({ all: "" });
  const batches = useQuery(batchesQuery(!filters.all));
  return (
    <>
      <PageHeader title={t("batches")} lead={t("batchesLead")}>
        <Button aria-pressed={!!filters.all} onClick={() => change({ all: filters.all ? "" : "true" })}>
          {t(filters.all ? "openOnly" : "all")}
        </Button>
      </PageHeader>
      <Waiting query={batches} />
      {batches.data?.items.length === 0 && <EmptyState title={t("noBatches")} hint={t("noBatchesHint")} />}
      <ul className={styles.cards} aria-label={t("batches")}>
        {batches.data?.items.map((batch) => (
          <li key={batch.id}>
            <Link className={styles.card} to={`/batches/${batch.id}`}>
              <span className={styles.cardHead}>
                <strong>
                  {batch.number} · {batch.customer.name}
                </strong>
                <BatchTag batch={batch} />
              </span>
              <span>{t("batchWhat", { what: batch.what, quantity: batch.quantity })}</span>
              <span className={batch.late ? styles.late : styles.second}>
                {t("received", { time: showMoment(batch.receivedAt) })}
                {batch.dueAt && ` · ${t("dueBy", { time: showMoment(batch.dueAt) })}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
