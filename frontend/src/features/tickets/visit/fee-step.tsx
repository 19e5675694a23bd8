import { useState } from "react";
import { api, take } from "../../../api/client";
import { readMoney, showMoney } from "../../../lib/money";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { useStep } from "./queries";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** What the customer pays (1.1): typed for a chargeable job, explained where cover or contract has settled it. */
export function FeeStep({ ticket, draft, onDraft }: StepProps) {
  const t = useWords("visit");
  const [wrong, setWrong] = useState(false);
  // Cover and most contracts set the price when the job is typed; a share of the usual price needs that price first.
  const settled = ticket.serviceType !== "paid" && ticket.fee !== null;
  const text = draft.fee || (ticket.fee ? String(ticket.fee.amount) : "");
  const amount = readMoney(text);
  const reason = draft.feeReason || ticket.fee?.reason || "";
  const limit = ticket.smallFeeLimit;
  const set = useStep(ticket.id, () =>
    take(
      api.PUT("/api/v1/tickets/{id}/fee", {
        params: { path: { id: ticket.id } },
        body: { amount: amount ?? 0, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      }),
    ),
  );
  const next = () => {
    if (settled) onDraft({ feeSeen: true, back: null });
    else if (amount === null) setWrong(true);
    else set.mutate(undefined, { onSuccess: () => onDraft({ fee: "", feeReason: "", feeSeen: true, back: null }) });
  };
  const refused = (field: string) => set.error?.errors.find((error) => error.field === field)?.message;

  return (
    <div className={styles.low}>
      <p>
        {ticket.serviceType === "paid" && t("feePaid")}
        {ticket.serviceType === "free" && t("feeFree")}
        {ticket.serviceType === "contract" && t("feeContract", { number: ticket.contract?.number ?? "" })}
      </p>
      {ticket.cover?.words && <p className={styles.second}>{ticket.cover.words}</p>}
      {settled ? (
        <p className={styles.price}>{showMoney(ticket.fee?.amount ?? 0)}</p>
      ) : (
        <>
          <TextField
            id="amount"
            label={t("feeAmount")}
            hint={ticket.serviceType === "contract" ? t("feeUsual") : undefined}
            error={wrong && amount === null ? t("feeWrong") : refused("amount")}
            required
            inputMode="decimal"
            autoComplete="off"
            value={text}
            onChange={(event) => onDraft({ fee: event.target.value })}
          />
          {amount === 0 && ticket.serviceType === "paid" && (
            <TextField
              id="reason"
              label={t("feeReason")}
              hint={t("feeReasonHint")}
              error={refused("reason")}
              required
              maxLength={500}
              value={reason}
              onChange={(event) => onDraft({ feeReason: event.target.value })}
            />
          )}
          {ticket.serviceType === "paid" && limit !== null && (
            <p className={styles.second}>{t("feeLimit", { limit: showMoney(limit) })}</p>
          )}
        </>
      )}
      {set.error && <ProblemAlert problem={set.error} labels={{ amount: t("feeAmount"), reason: t("feeReason") }} />}
      <div className={styles.thumb}>
        <Button kind="main" wide className={styles.big} busy={set.isPending} onClick={next}>
          {t(settled ? "feeNext" : "feeDo")}
        </Button>
      </div>
    </div>
  );
}
