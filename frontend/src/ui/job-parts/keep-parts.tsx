import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { findStock, keepParts, type StockFound, type WorkKind } from "../../lib/parts";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { Combobox, type ComboboxOption } from "../combobox";
import { Dialog } from "../dialog";
import { TextField } from "../field";
import { ProblemAlert } from "../problem-alert";
import { toast } from "../toast";
import styles from "./job-parts.module.css";

interface Props {
  workKind: Exclude<WorkKind, "internal">;
  workId: string;
  onClose: () => void;
}

/** Goods of a store kept for this job, so that nobody else draws them before its turn comes. */
export function KeepParts({ workKind, workId, onClose }: Props) {
  const t = useWords("jobParts");
  const form = useId();
  const client = useQueryClient();
  const [id] = useState(uuid);
  const [found, setFound] = useState<ComboboxOption<StockFound> | null>(null);
  const [quantity, setQuantity] = useState("1");
  const keep = useMutation({
    mutationFn: () =>
      keepParts({
        id,
        workKind,
        workId,
        partId: found?.value.part.id ?? "",
        storeId: found?.value.store.id ?? "",
        quantity: Number(quantity),
      }),
    onSuccess: () => {
      toast({ text: t("keptNow") });
      onClose();
      return client.invalidateQueries({ queryKey: ["parts_slip"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!keep.isPending && found) keep.mutate();
  };
  return (
    <Dialog
      title={t("keep")}
      onClose={onClose}
      foot={
        <Button kind="main" type="submit" form={form} busy={keep.isPending} disabled={!found || Number(quantity) < 1}>
          {t("keepDo")}
        </Button>
      }
    >
      <form id={form} onSubmit={submit} noValidate className={styles.form}>
        <Combobox<StockFound>
          id="keep-part"
          label={t("keepWhat")}
          required
          value={found}
          onChoose={setFound}
          find={async (q, signal) =>
            (await findStock(q, signal)).map((row) => ({
              key: `${row.part.id} ${row.store.id}`,
              text: `${row.part.name} ${row.part.spec}`.trim(),
              detail: t("keepFree", { store: row.store.name, free: row.free, unit: row.part.unit }),
              value: row,
            }))
          }
        />
        <TextField
          id="keep-quantity"
          label={t("quantity", { unit: found?.value.part.unit ?? "" })}
          required
          inputMode="numeric"
          value={quantity}
          onChange={(event) => setQuantity(event.target.value.replace(/\D/g, ""))}
        />
        {keep.error && <ProblemAlert problem={keep.error} />}
      </form>
    </Dialog>
  );
}
