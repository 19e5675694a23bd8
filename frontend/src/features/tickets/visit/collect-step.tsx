import { useState } from "react";
import { api, take } from "../../../api/client";
import { showMoney } from "../../../lib/money";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { useStep } from "./queries";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** A small fee taken in cash at the door (1.5a); the technician owes it from that press on. */
export function CollectStep({ ticket, onDraft }: StepProps) {
  const t = useWords("visit");
  const [id] = useState(uuid);
  const amount = ticket.fee?.amount ?? 0;
  const collect = useStep(ticket.id, () =>
    take(api.POST("/api/v1/tickets/{id}/collection", { params: { path: { id: ticket.id } }, body: { id, amount } })),
  );
  return (
    <div className={styles.low}>
      <p className={styles.price}>{showMoney(amount)}</p>
      <p>{t("collectHint")}</p>
      {collect.error && <ProblemAlert problem={collect.error} />}
      <div className={styles.thumb}>
        <Button kind="main" wide className={styles.big} busy={collect.isPending} onClick={() => collect.mutate()}>
          {t("collectDo", { amount: showMoney(amount) })}
        </Button>
        <Button kind="quiet" wide onClick={() => onDraft({ notCollected: true })}>
          {t("collectNot")}
        </Button>
      </div>
    </div>
  );
}
