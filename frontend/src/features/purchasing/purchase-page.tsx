import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { ReasonDialog } from "../../ui/reason-dialog";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { PurchaseEdit } from "./purchase-edit";
import { PurchaseFacts, PurchaseGoods } from "./purchase-facts";
import { PurchaseQuotes } from "./purchase-quotes";
import styles from "./purchasing.module.css";
import { purchaseQuery, useStep } from "./queries";
import type { Purchase } from "./shapes";
import { purchaseTones } from "./tones";

/** One order: what is bought, of whom, on whose signature, and what has come of it. */
export default function PurchasePage() {
  const { id = "" } = useParams();
  const t = useWords("purchasing");
  const found = useQuery(purchaseQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const order = found.data;
  return (
    <>
      <PageHeader
        title={order.number}
        beside={
          <StatusTag tone={purchaseTones[order.status] ?? "waiting"}>
            {t(`status.${order.status}` as "status.wanted")}
          </StatusTag>
        }
        lead={[order.store.name, order.supplier, order.local && t("local")].filter(Boolean).join(" · ")}
      >
        {order.status === "placed" && order.allowedActions.includes("receiveGoods") && (
          <LinkButton kind="main" to={`/goods-receipts/new?order=${order.id}`}>
            {t("receive")}
          </LinkButton>
        )}
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.column}>
          <PurchaseFacts order={order} />
          {order.allowedActions.includes("changePurchase") ? (
            <PurchaseEdit key={order.version} order={order} />
          ) : (
            <PurchaseGoods order={order} />
          )}
          {(order.local || order.quotes.length > 0) && <PurchaseQuotes key={`quotes ${order.version}`} order={order} />}
          <Steps order={order} />
        </div>
        <section className={styles.section}>
          <h2>{t("timeline")}</h2>
          <SubjectTimeline kind="purchase_order" id={id} />
        </section>
      </div>
    </>
  );
}

function Steps({ order }: { order: Purchase }) {
  const t = useWords("purchasing");
  const [cancelling, setCancelling] = useState(false);
  const place = useStep<Purchase>("purchase_order");
  const cancel = useStep<Purchase>("purchase_order", () => setCancelling(false));
  const base = `/api/v1/purchase-orders/${order.id}`;
  return (
    <>
      {place.error && <ProblemAlert problem={place.error} labels={{ supplier: t("supplier") }} />}
      <div className={styles.foot}>
        {order.allowedActions.includes("cancelPurchase") && (
          <Button onClick={() => setCancelling(true)}>{t("cancelOrder")}</Button>
        )}
        {order.allowedActions.includes("placePurchase") && (
          <Button kind="main" busy={place.isPending} onClick={() => place.mutate({ path: `${base}/placement` })}>
            {t("place")}
          </Button>
        )}
      </div>
      {cancelling && (
        <ReasonDialog
          title={t("cancelOrder")}
          confirm={t("cancelOrder")}
          danger
          required
          problem={cancel.error}
          busy={cancel.isPending}
          onConfirm={(reason) => cancel.mutate({ path: `${base}/cancellation`, body: { reason } })}
          onClose={() => setCancelling(false)}
        />
      )}
    </>
  );
}
