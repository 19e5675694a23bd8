import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { SelectField, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { PartInStore, PartView } from "./parts";
import styles from "./parts.module.css";
import { binsQuery, setPlace } from "./queries";

interface Props {
  part: PartView;
  stock: PartInStore;
  onClose: () => void;
}

/** Where a part belongs in a store, and its label. Whoever would change the quantity here learns what does (8.3.1). */
export function PlaceDialog({ part, stock, onClose }: Props) {
  const t = useWords("parts");
  const form = useId();
  const client = useQueryClient();
  const bins = useQuery(binsQuery(stock.store.id));
  const [bin, setBin] = useState(stock.place?.id ?? "");
  const [printed, setPrinted] = useState(false);
  const [quantity, setQuantity] = useState(String(stock.quantity ?? ""));
  const edited = quantity.trim() !== String(stock.quantity ?? "");
  const save = useMutation({
    mutationFn: () =>
      setPlace(stock.store.id, part.id, {
        binId: bin || null,
        labelPrinted: printed,
        ...(edited ? { quantity: Number(quantity) } : {}),
      }),
    onSuccess: () => {
      toast({ text: t("saved") });
      onClose();
      return client.invalidateQueries({ queryKey: ["part"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };
  return (
    <Dialog
      title={t("place.of", { part: part.name, store: stock.store.name })}
      onClose={onClose}
      foot={
        <Button kind="main" type="submit" form={form} busy={save.isPending}>
          {t("save")}
        </Button>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <SelectField label={t("place.title")} value={bin} onChange={(event) => setBin(event.target.value)}>
          <option value="">{t("place.none")}</option>
          {bins.data?.map((one) => (
            <option key={one.id} value={one.id}>
              {[one.area, one.code, one.name].filter(Boolean).join(" ")}
            </option>
          ))}
        </SelectField>
        <label className={styles.check}>
          <input type="checkbox" checked={printed} onChange={(event) => setPrinted(event.target.checked)} />
          {t("label.printed")}
        </label>
        <TextField
          id="quantity"
          label={t("stock.book", { unit: part.unit })}
          hint={t("stock.bookHint")}
          inputMode="numeric"
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
        />
        {save.error && (
          <ProblemAlert problem={save.error}>{edited && <Link to="/counts">{t("stock.count")}</Link>}</ProblemAlert>
        )}
      </form>
    </Dialog>
  );
}
