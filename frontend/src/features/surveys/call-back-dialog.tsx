import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextArea } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { notAsked, recordCallBack } from "./call-back";
import { CallBackGuide } from "./call-back-guide";
import styles from "./surveys.module.css";

/** Writes down a call to the customer: reached or not, and what they said. */
export function CallBackDialog({ ticket, hint, onClose }: { ticket: string; hint?: string; onClose: () => void }) {
  const t = useWords("callBacks");
  const form = useId();
  const client = useQueryClient();
  const [id] = useState(uuid);
  const [reached, setReached] = useState(true);
  const [note, setNote] = useState("");
  const [guide, setGuide] = useState(notAsked);
  const call = useMutation({
    mutationFn: () => recordCallBack(ticket, { id, reached, note: note.trim(), ...(reached ? guide : {}) }),
    onSuccess: async () => {
      toast({ text: t("recorded") });
      onClose();
      await client.invalidateQueries({ queryKey: ["ticket"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!call.isPending) call.mutate();
  };
  return (
    <Dialog
      title={t("call")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={form} busy={call.isPending}>
            {t("record")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className={styles.form}>
        {hint && <p>{hint}</p>}
        <fieldset className={styles.choices}>
          <legend>{t("result")}</legend>
          {[true, false].map((each) => (
            <label key={String(each)}>
              <input type="radio" name="reached" checked={reached === each} onChange={() => setReached(each)} />
              {t(each ? "reached" : "notReached")}
            </label>
          ))}
        </fieldset>
        {reached && <CallBackGuide guide={guide} onChange={setGuide} />}
        <TextArea
          id="note"
          label={t(reached ? "said" : "note")}
          required={reached}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={call.error?.errors.find((error) => error.field === "note")?.message}
        />
        {call.error && <ProblemAlert problem={call.error} labels={{ note: t("said") }} />}
      </form>
    </Dialog>
  );
}
