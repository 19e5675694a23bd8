import { type FormEvent, useId, useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { useStep } from "./queries";
import type { Receipt, ReceivedGoods } from "./shapes";

const grounds = ["differs", "unfit", "not_approved"] as const;
const ways = ["sending_back", "factory_repair"] as const;

interface Props {
  receipt: Receipt;
  line: ReceivedGoods;
  onClose: () => void;
}

/** What is wrong with the line, proposed from what is known of it. */
function proposed(receipt: Receipt, line: ReceivedGoods): (typeof grounds)[number] {
  if (line.inspection === "failed") return "unfit";
  return receipt.order && !receipt.approved ? "not_approved" : "differs";
}

/** Refusing a line or what is too much of it; the reason is kept and told to the purchaser (8.4.2.2). */
export function RefuseLine({ receipt, line, onClose }: Props) {
  const t = useWords("receiving");
  const form = useId();
  const counted = line.counted ?? 0;
  const tooMany = line.ordered !== null && counted > line.ordered ? counted - line.ordered : counted;
  const [ground, setGround] = useState<string>(proposed(receipt, line));
  const [quantity, setQuantity] = useState(String(ground === "differs" ? tooMany : counted));
  const [note, setNote] = useState("");
  const [goesTo, setGoesTo] = useState<string>("sending_back");
  const refuse = useStep<Receipt>("receipt", onClose);
  const errorOf = (field: string) => refuse.error?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refuse.mutate({
      path: `/api/v1/goods-receipts/${receipt.id}/lines/${line.id}/refusal`,
      body: { quantity: Number(quantity) || null, ground, note: note.trim() || null, goesTo },
    });
  };
  return (
    <Dialog
      title={t("refuseTitle", { part: line.part.name })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="danger" type="submit" form={form} busy={refuse.isPending}>
            {t("refuse")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        <SelectField id="ground" label={t("reason")} value={ground} onChange={(event) => setGround(event.target.value)}>
          {grounds.map((each) => (
            <option key={each} value={each}>
              {t(`ground.${each}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          id="quantity"
          label={t("quantity")}
          inputMode="numeric"
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
          after={line.part.unit}
          error={errorOf("quantity")}
        />
        <TextArea
          id="note"
          label={t("note")}
          hint={t("refuseNoteHint")}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={errorOf("note")}
        />
        <SelectField id="goesTo" label={t("goesTo")} value={goesTo} onChange={(event) => setGoesTo(event.target.value)}>
          {ways.map((each) => (
            <option key={each} value={each}>
              {t(`goesTo.${each}`)}
            </option>
          ))}
        </SelectField>
      </form>
      {refuse.error && <ProblemAlert problem={refuse.error} />}
    </Dialog>
  );
}
