import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { Waiting } from "../../ui/waiting";
import styles from "./purchasing.module.css";
import { lowStockQuery, useStep } from "./queries";
import type { LowStock, Purchase } from "./shapes";
import { PurchasingViews } from "./views";

/** What is below its minimum, and one click that writes the requisition for what is ticked. */
export default function LowStockPage() {
  const t = useWords("purchasing");
  const go = useNavigate();
  const client = useQueryClient();
  const may = useMay("wantPurchase");
  const low = useQuery(lowStockQuery);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const want = useStep<Purchase>("purchase_order", (order) => {
    void client.invalidateQueries({ queryKey: ["low-stock"] });
    go(`/purchases/${order.id}`);
  });
  const key = (row: LowStock) => `${row.branchId} ${row.partId}`;
  const rows = low.data ?? [];
  const first = rows[0];
  // One order is for one store: those of another branch wait for theirs.
  const mine = rows.filter((row) => row.store.id === first?.store.id && !left.has(key(row)));
  const buy = () =>
    want.mutate({
      path: "/api/v1/purchase-orders",
      body: {
        storeId: first?.store.id,
        supplier: mine.every((row) => row.supplierName === mine[0]?.supplierName)
          ? mine[0]?.supplierName || null
          : null,
        local: false,
        reason: t("lowReason"),
        lines: mine.map((row) => ({ partId: row.partId, quantity: row.proposed, unitPrice: null })),
      },
    });
  return (
    <>
      <PageHeader title={t("lowTitle")} lead={t("lowLead")}>
        {may && mine.length > 0 && (
          <Button kind="main" busy={want.isPending} onClick={buy}>
            {t("buyThese", { n: mine.length })}
          </Button>
        )}
      </PageHeader>
      <PurchasingViews />
      {want.error && <ProblemAlert problem={want.error} />}
      <Waiting query={low} />
      {low.data?.length === 0 && <EmptyState title={t("lowEmpty")} hint={t("lowEmptyHint")} />}
      {rows.length > 0 && (
        <section className={`${styles.section} ${styles.scroll}`} aria-label={t("lowTitle")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("goods")}</th>
                <th scope="col">{t("store")}</th>
                <th scope="col">{t("there")}</th>
                <th scope="col">{t("kept")}</th>
                <th scope="col">{t("coming")}</th>
                <th scope="col">{t("minStock")}</th>
                <th scope="col">{t("proposed")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={key(row)}>
                  <td>
                    <label className={styles.check}>
                      <input
                        type="checkbox"
                        disabled={row.store.id !== first?.store.id}
                        checked={row.store.id === first?.store.id && !left.has(key(row))}
                        onChange={(event) => {
                          const next = new Set(left);
                          if (event.target.checked) next.delete(key(row));
                          else next.add(key(row));
                          setLeft(next);
                        }}
                      />
                      <span>
                        {row.name} <small>{row.code}</small>
                      </span>
                    </label>
                  </td>
                  <td>{row.store.name}</td>
                  <td>{row.there}</td>
                  <td>{row.kept}</td>
                  <td>{row.coming}</td>
                  <td>{row.minStock}</td>
                  <td>
                    <strong>
                      {row.proposed} {row.unit}
                    </strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
