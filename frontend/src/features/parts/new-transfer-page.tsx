import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import styles from "./parts.module.css";
import { sendTransfer, storesQuery } from "./queries";
import { type Wanted, WantedLines } from "./wanted-lines";

/** Goods from a store to another, or into a van. */
export default function NewTransferPage() {
  const t = useWords("parts");
  const go = useNavigate();
  const [query] = useSearchParams();
  const [id] = useState(uuid);
  const stores = useQuery(storesQuery());
  const [from, setFrom] = useState(query.get("from") ?? "");
  const [to, setTo] = useState(query.get("to") ?? "");
  const [note, setNote] = useState("");
  const [lines, setLines] = useState<Wanted[]>([]);
  const source = from || stores.data?.find((one) => one.mine)?.id || "";
  const send = useMutation({
    mutationFn: () =>
      sendTransfer({
        id,
        fromStore: source,
        toStore: to,
        note,
        lines: lines.map((line) => ({ partId: line.part.id, quantity: line.quantity })),
      }),
    onSuccess: (transfer) => {
      toast({ text: t("transfer.done", { number: transfer.number }) });
      return go("/warehouse");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  };
  const choices = (except: string) =>
    stores.data
      ?.filter((one) => one.id !== except)
      .map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ));
  return (
    <>
      <PageHeader title={t("transfer.new")} lead={t("transfer.lead")} />
      <form className={`${styles.section} ${styles.form}`} onSubmit={submit} noValidate>
        <div className={styles.pair}>
          <SelectField label={t("transfer.from")} value={source} onChange={(event) => setFrom(event.target.value)}>
            <option value="">{t("choose")}</option>
            {choices(to)}
          </SelectField>
          <SelectField label={t("transfer.to")} value={to} onChange={(event) => setTo(event.target.value)}>
            <option value="">{t("choose")}</option>
            {choices(source)}
          </SelectField>
        </div>
        <WantedLines lines={lines} change={setLines} added={false} />
        <TextField
          label={t("slip.note")}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {send.error && <ProblemAlert problem={send.error} />}
        <div className={styles.steps}>
          <Button kind="main" tall type="submit" busy={send.isPending} disabled={lines.length === 0 || !source || !to}>
            {t("transfer.send")}
          </Button>
        </div>
      </form>
    </>
  );
}
