import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { PageHeader } from "../../ui/page-header";
import { PaperLinks } from "../../ui/paper/paper-links";
import { ReasonDialog } from "../../ui/reason-dialog";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import styles from "./purchasing.module.css";
import { receiptQuery, useStep } from "./queries";
import { ReceiptCount } from "./receipt-count";
import { ReceiptInspection } from "./receipt-inspection";
import { ReceiptNote } from "./receipt-note";
import { ReceiptSigned } from "./receipt-signed";
import { ReceiptSpotCheck } from "./receipt-spot-check";
import type { Receipt } from "./shapes";
import { receiptState, receiptTones } from "./tones";

/** One delivery, always at its next step. */
export default function ReceiptPage() {
  const { id = "" } = useParams();
  const t = useWords("receiving");
  const found = useQuery(receiptQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const receipt = found.data;
  const state = receiptState(receipt);
  return (
    <>
      <PageHeader
        title={receipt.number}
        beside={<StatusTag tone={receiptTones[state] ?? "waiting"}>{t(`state.${state}` as "state.check")}</StatusTag>}
        lead={[receipt.supplier, receipt.deliveryList && t("listNumber", { number: receipt.deliveryList })]
          .filter(Boolean)
          .join(" · ")}
      >
        <PaperLinks papers={[{ kind: "receiptNote", to: `/goods-receipts/${id}/paper` }]} />
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Origin receipt={receipt} />
          {receipt.status === "announced" && <ReceiptSpotCheck receipt={receipt} />}
          {receipt.status === "arrived" && <ReceiptCount receipt={receipt} />}
          {receipt.status === "checked" && (
            <>
              <ReceiptInspection receipt={receipt} />
              <ReceiptNote key={receipt.version} receipt={receipt} />
            </>
          )}
          {(receipt.status === "note_written" || receipt.step === "done") && <ReceiptSigned receipt={receipt} />}
          {receipt.allowedActions.includes("refuseDelivery") && <RefuseAll receipt={receipt} />}
        </div>
        <div className={styles.column}>
          <SubjectDuties kind="receipt" id={id} className={styles.section} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="receipt" id={id} />
          </section>
        </div>
      </div>
    </>
  );
}

/** Where it comes from, and whether anybody approved of buying it. */
function Origin({ receipt }: { receipt: Receipt }) {
  const t = useWords("receiving");
  return (
    <section className={styles.section}>
      <dl className={styles.facts}>
        <dt>{t("store")}</dt>
        <dd>{receipt.store.name}</dd>
        <dt>{t("order")}</dt>
        <dd>
          {receipt.order ? (
            <>
              <Link to={`/purchases/${receipt.order.id}`}>{receipt.order.number}</Link>{" "}
              {t(receipt.approved ? "approved" : "notApproved")}
            </>
          ) : receipt.factoryRepair ? (
            <Link to={`/factory-repairs/${receipt.factoryRepair.id}`}>{receipt.factoryRepair.number}</Link>
          ) : (
            <span className={styles.warn}>{t("noOrder")}</span>
          )}
        </dd>
        <dt>{t("arrivedAt")}</dt>
        <dd>{showMoment(receipt.arrivedAt)}</dd>
        {receipt.directUse && (
          <>
            <dt>{t("directUse")}</dt>
            <dd>{[receipt.place, receipt.spotCheck].filter(Boolean).join(" · ")}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** Nothing of it is taken in; the reason is kept and told to the purchaser and the manager. */
function RefuseAll({ receipt }: { receipt: Receipt }) {
  const t = useWords("receiving");
  const [open, setOpen] = useState(false);
  const refuse = useStep<Receipt>("receipt", () => setOpen(false));
  const ground = receipt.order && receipt.approved ? "differs" : "not_approved";
  return (
    <div className={styles.foot}>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {t("refuseAll")}
      </Button>
      {open && (
        <ReasonDialog
          title={t("refuseAll")}
          hint={t(`ground.${ground}`)}
          confirm={t("refuse")}
          field="note"
          label={t("note")}
          danger
          problem={refuse.error}
          busy={refuse.isPending}
          onConfirm={(note) =>
            refuse.mutate({
              path: `/api/v1/goods-receipts/${receipt.id}/refusal`,
              body: { ground, note: note || null },
            })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
