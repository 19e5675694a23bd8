import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../../../api/client";
import { today } from "../../../lib/dates";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField, TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { TypedDate } from "../../../ui/typed-date";
import styles from "./internal.module.css";
import { internalKinds } from "./internal-job";

const blank = () => ({ id: uuid(), kind: "inspection", on: today() as string | null, minutes: "", note: "" });

/** Books time on internal work; the id is made with the form, so that sending twice books once. */
export function BookWork() {
  const t = useWords("internal");
  const client = useQueryClient();
  const [form, setForm] = useState(blank);
  const book = useMutation({
    mutationFn: () =>
      api.POST("/api/v1/internal-jobs", {
        body: {
          ...form,
          minutes: /^\d+$/.test(form.minutes) ? Number(form.minutes) : null,
          note: form.note.trim() || null,
        } as never,
      }),
    onSuccess: () => {
      toast({ text: t("booked") });
      setForm(blank());
      return client.invalidateQueries({ queryKey: ["internal_job"] });
    },
  });
  const errors = Object.fromEntries((book.error?.errors ?? []).map((error) => [error.field, error.message]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!book.isPending) book.mutate();
  };
  return (
    <form className={styles.book} onSubmit={submit} noValidate aria-label={t("book")}>
      <SelectField
        id="kind"
        label={t("kind")}
        value={form.kind}
        onChange={(event) => setForm({ ...form, kind: event.target.value })}
        error={errors.kind}
      >
        {internalKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TypedDate
        id="on"
        label={t("on")}
        required
        chips={[-1, 0]}
        value={form.on}
        onChange={(on) => setForm({ ...form, on })}
        error={errors.on}
      />
      <TextField
        id="minutes"
        label={t("minutes")}
        required
        inputMode="numeric"
        maxLength={4}
        value={form.minutes}
        onChange={(event) => setForm({ ...form, minutes: event.target.value })}
        error={errors.minutes}
      />
      <TextField
        id="note"
        label={t("note")}
        maxLength={1000}
        value={form.note}
        onChange={(event) => setForm({ ...form, note: event.target.value })}
        error={errors.note}
      />
      <Button kind="main" type="submit" busy={book.isPending}>
        {t("book")}
      </Button>
      {book.error && (
        <div className={styles.whole}>
          <ProblemAlert
            problem={book.error}
            labels={{ kind: t("kind"), on: t("on"), minutes: t("minutes"), note: t("note") }}
          />
        </div>
      )}
    </form>
  );
}
