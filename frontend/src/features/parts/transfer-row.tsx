import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showMoment } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { TransferView } from "./parts";
import styles from "./parts.module.css";
import { receiveTransfer } from "./queries";

/** Goods on their way from store to store; whoever has them says so. */
export function TransferRow({ transfer, tall }: { transfer: TransferView; tall?: boolean }) {
  const t = useWords("parts");
  const client = useQueryClient();
  const may = useMay("receiveTransfer");
  const receive = useMutation({
    mutationFn: () => receiveTransfer(transfer.id),
    onSuccess: () => {
      toast({ text: t("transfer.received", { number: transfer.number }) });
      return Promise.all([
        client.invalidateQueries({ queryKey: ["transfer"] }),
        client.invalidateQueries({ queryKey: ["stock"] }),
      ]);
    },
  });
  return (
    <div className={styles.item}>
      <div className={styles.main}>
        <strong>
          {t("transfer.way", { from: transfer.from.name, to: transfer.to.name })}{" "}
          <span className={styles.second}>{transfer.number}</span>
        </strong>
        <span className={styles.second}>
          {transfer.lines.map((line) => `${line.part.name} ×${line.quantity}${line.part.unit}`).join(", ")}
        </span>
        <span className={styles.second}>
          {t("transfer.sent", { person: transfer.sentBy.name, at: showMoment(transfer.sentAt) })}
        </span>
      </div>
      {may && transfer.status === "sent" && (
        <div className={styles.steps}>
          <Button tall={tall} busy={receive.isPending} onClick={() => receive.mutate()}>
            {t("transfer.receive")}
          </Button>
        </div>
      )}
      {receive.error && <ProblemAlert problem={receive.error} />}
    </div>
  );
}
