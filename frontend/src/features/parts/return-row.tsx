import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Link } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { ReturnView } from "./parts";
import styles from "./parts.module.css";
import { receiveReturn } from "./queries";

/** Goods on their way back: counted by the storekeeper, and only then posted (10.3.11c). */
export function ReturnRow({ back }: { back: ReturnView }) {
  const t = useWords("parts");
  const id = useId();
  const client = useQueryClient();
  const may = useMay("receiveReturn");
  const [counted, setCounted] = useState(String(back.quantity));
  const receive = useMutation({
    mutationFn: () => receiveReturn(back.id, Number(counted)),
    onSuccess: () => {
      toast({ text: t("return.posted", { quantity: counted, unit: back.part.unit }) });
      return client.invalidateQueries({ queryKey: ["parts_slip"] });
    },
  });
  return (
    <form
      className={styles.item}
      onSubmit={(event) => {
        event.preventDefault();
        if (!receive.isPending) receive.mutate();
      }}
    >
      <div className={styles.main}>
        <strong>{t("return.what", { part: back.part.name, quantity: back.quantity, unit: back.part.unit })}</strong>
        <span className={styles.second}>
          {t("return.from", { person: back.announcedBy.name, work: back.workLabel, reason: back.reason })}{" "}
          <Link to={`/parts-slips/${back.slipId}`}>{back.slipNumber}</Link>
        </span>
      </div>
      {may && (
        <div className={styles.steps}>
          <TextField
            id={id}
            label={t("return.counted")}
            inputMode="numeric"
            value={counted}
            onChange={(event) => setCounted(event.target.value)}
          />
          <Button type="submit" busy={receive.isPending}>
            {t("return.receive")}
          </Button>
        </div>
      )}
      {receive.error && <ProblemAlert problem={receive.error} />}
    </form>
  );
}
