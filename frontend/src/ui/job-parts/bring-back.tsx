import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { announceReturn, type PartRef } from "../../lib/parts";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { Dialog } from "../dialog";
import { TextField } from "../field";
import { ProblemAlert } from "../problem-alert";
import { toast } from "../toast";
import styles from "./job-parts.module.css";

interface Props {
  lineId: string;
  part: PartRef;
  most: number;
  onClose: () => void;
}

/** Unused goods back to the store: announced here, posted by the storekeeper once he has them (10.3.11). */
export function BringBack({ lineId, part, most, onClose }: Props) {
  const t = useWords("jobParts");
  const form = useId();
  const client = useQueryClient();
  const [id] = useState(uuid);
  const [quantity, setQuantity] = useState(String(most));
  const [reason, setReason] = useState("");
  const send = useMutation({
    mutationFn: () => announceReturn(id, lineId, Number(quantity), reason.trim()),
    onSuccess: () => {
      toast({ text: t("announced") });
      onClose();
      return client.invalidateQueries({ queryKey: ["parts_slip"] });
    },
  });
  const error = (field: string) => send.error?.errors.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  return (
    <Dialog
      title={t("backTitle", { part: part.name })}
      onClose={onClose}
      foot={
        <Button kind="main" type="submit" form={form} busy={send.isPending}>
          {t("announce")}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} noValidate className={styles.form}>
        <TextField
          id="quantity"
          label={t("quantity", { unit: part.unit })}
          hint={t("most", { most })}
          inputMode="numeric"
          value={quantity}
          error={error("quantity")}
          onChange={(event) => setQuantity(event.target.value)}
        />
        <TextField
          id="reason"
          label={t("reason")}
          maxLength={500}
          value={reason}
          error={error("reason")}
          onChange={(event) => setReason(event.target.value)}
        />
        {send.error && <ProblemAlert problem={send.error} labels={{ reason: t("reason") }} />}
      </form>
    </Dialog>
  );
}
