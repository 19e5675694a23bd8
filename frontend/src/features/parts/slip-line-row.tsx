import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { dayOf, showDay, showMoment } from "../../lib/dates";
import { inHand } from "../../lib/parts";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { BringBack } from "../../ui/job-parts/bring-back";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import { OldPieceDialog } from "./old-piece-dialog";
import type { SlipLine, SlipView } from "./parts";
import styles from "./parts.module.css";
import { lineStep, slipQuery } from "./queries";

/** One line of a slip: wanted, there, out of which lots, and what it still lacks. */
export function SlipLineRow({ slip, line }: { slip: SlipView; line: SlipLine }) {
  const t = useWords("parts");
  const job = useWords("jobParts");
  const client = useQueryClient();
  const [old, setOld] = useState(false);
  const [back, setBack] = useState(false);
  const may = (operation: string) => slip.allowedActions.includes(operation);
  const left = inHand(line);
  const confirm = useMutation({
    mutationFn: () => lineStep(slip.id, line.id, "confirmation"),
    onSuccess: (next) => client.setQueryData(slipQuery(slip.id).queryKey, next),
  });
  return (
    <li className={styles.item}>
      <div className={styles.main}>
        <strong>
          <Link to={`/parts/${line.part.id}`}>{line.part.name}</Link> ×{line.quantity} {line.part.unit}
        </strong>
        <span className={styles.second}>
          {line.part.code} {line.part.spec} · {line.place ? t("place.at", { bin: line.place.code }) : t("place.none")}
        </span>
        {line.issued < line.quantity && (
          <span className={line.free < line.quantity - line.issued ? styles.short : styles.second}>
            {t("slip.there", { there: line.there, free: line.free, unit: line.part.unit })}
          </span>
        )}
        {line.storageNeed && <span className={styles.second}>{t("slip.storage", { need: line.storageNeed })}</span>}
        {line.issued > 0 && (
          <span className={styles.second}>
            {job("counts", {
              issued: line.issued,
              used: line.used,
              returned: line.returned,
              coming: line.coming,
              left,
            })}
          </span>
        )}
        {line.lots.map((lot) => (
          <span key={lot.lotId} className={styles.second}>
            {t("slip.lot", { quantity: lot.quantity, unit: line.part.unit, day: showDay(dayOf(lot.receivedAt)) })}{" "}
            <Money amount={lot.unitCost} />
          </span>
        ))}
        {line.addedItem && (
          <span className={line.confirmedBy ? styles.second : styles.short}>
            {line.confirmedBy
              ? t("slip.confirmed", { person: line.confirmedBy.name, at: showMoment(line.confirmedAt ?? "") })
              : t("slip.unconfirmed")}
          </span>
        )}
        {line.oldForNew && (
          <span className={line.oldHandedInAt && line.drawerSignedAt ? styles.second : styles.short}>
            {line.oldHandedInAt
              ? t(line.drawerSignedAt ? "old.done" : "old.unsigned", { serial: line.oldSerial ?? "" })
              : t("old.missing")}
          </span>
        )}
      </div>
      <div className={styles.steps} data-print="no">
        {line.addedItem && !line.confirmedAt && may("confirmSlipLine") && (
          <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
            {t("slip.confirm")}
          </Button>
        )}
        {line.oldForNew && line.issued === 0 && may("handInOldPiece") && (
          <Button onClick={() => setOld(true)}>{t("old.handIn")}</Button>
        )}
        {left > 0 && may("announceReturn") && (
          <Button kind="quiet" onClick={() => setBack(true)}>
            {job("back")}
          </Button>
        )}
      </div>
      {confirm.error && <ProblemAlert problem={confirm.error} />}
      {old && <OldPieceDialog slip={slip} line={line} onClose={() => setOld(false)} />}
      {back && <BringBack lineId={line.id} part={line.part} most={left} onClose={() => setBack(false)} />}
    </li>
  );
}
