import { memo, useMemo } from "react";
import { useWords } from "../../../lib/words";
import { DueBadge } from "../../../ui/due-badge";
import { StatusTag } from "../../../ui/status-tag";
import { type WaitingCall, waitingMovable } from "./board";
import { useCard } from "./card-actions";
import styles from "./waiting-card.module.css";

interface Props {
  call: WaitingCall;
  mayMove: boolean;
  held: boolean;
  reachable: boolean;
}

/** A call that waits for a technician: who, where, what, until when. */
export const WaitingCard = memo(function WaitingCard({ call, mayMove, held, reachable }: Props) {
  const t = useWords("dispatch");
  const movable = useMemo(() => (mayMove ? waitingMovable(call) : null), [call, mayMove]);
  const card = useCard(call.id, movable);
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox does not let buttons be dragged
    <div
      {...card}
      role="button"
      tabIndex={reachable ? 0 : -1}
      className={styles.card}
      data-held={held || undefined}
      data-carried={call.carriedOver || undefined}
    >
      <div className={styles.head}>
        <strong>{call.customer.name}</strong>
        {call.arriveBy && <DueBadge due={call.arriveBy} reason={call.arriveByWords} left={call.left} />}
      </div>
      <div className={styles.line}>{call.address}</div>
      <div className={styles.line}>
        {call.model.name} · {call.fault}
      </div>
      <div className={styles.foot}>
        <span>{[call.number, call.area?.name].filter(Boolean).join(" · ")}</span>
        {call.carriedOver && <StatusTag tone="amber">{t("carriedOver")}</StatusTag>}
        {!call.voucher && <StatusTag tone="amber">{t("noVoucher")}</StatusTag>}
        {call.chases > 0 && <StatusTag tone="amber">{t("chased", { count: call.chases })}</StatusTag>}
      </div>
    </div>
  );
});
