import { type FormEvent, useId, useState } from "react";
import type { Problem } from "../../api/problem";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextField } from "../../ui/field";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import type { Invoice } from "./cash";

interface Props {
  invoice: Invoice;
  confirm: string;
  problem: Problem | null;
  busy: boolean;
  onConfirm: (number: string) => void;
  onClose: () => void;
}

/** The number printed on the paper invoice, entered when it is issued. */
export function InvoiceNumber({ invoice, confirm, problem, busy, onConfirm, onClose }: Props) {
  const t = useWords("cash");
  const id = useId();
  const [number, setNumber] = useState(invoice.number ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm(number.trim());
  };
  return (
    <Dialog
      title={t("issueTitle", { number: (invoice.ticket ?? invoice.goodsReturn ?? invoice.repair)?.number ?? "" })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={id} busy={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      <p>
        {invoice.customer && `${invoice.customer.name} · `}
        <Money amount={invoice.amount} />
      </p>
      <form id={id} onSubmit={submit} noValidate>
        <TextField
          id="number"
          label={t("number")}
          required
          maxLength={40}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={problem?.errors.find((error) => error.field === "number")?.message}
        />
      </form>
      {problem && <ProblemAlert problem={problem} labels={{ number: t("number") }} />}
    </Dialog>
  );
}
