import { type FormEvent, useId, useState } from "react";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { Complaint } from "./complaint-view";
import styles from "./complaints.module.css";
import { OperationField, sentValue, type Value } from "./operation-field";
import { operations } from "./operations";
import { useSend } from "./queries";

interface Props {
  complaint: Pick<Complaint, "id" | "version" | "customer">;
  operation: string;
  /** What the form holds to begin with: what is known, or what a missing piece asks for. */
  begin?: Record<string, Value>;
  onClose: () => void;
}

/** One step of a complaint with what it asks for. A refusal names the article, what is missing and who can give it. */
export function OperationDialog({ complaint, operation, begin = {}, onClose }: Props) {
  const t = useWords("complaints");
  const form = useId();
  // A new intention has a new key; the same pressed twice happens once.
  const [key, setKey] = useState(uuid);
  const [values, setValues] = useState<Record<string, Value>>(begin);
  const { path, method = "POST", fields } = operations[operation] ?? { path: "", fields: [] };
  const title = sayCode(t, `operation.${operation}`);
  const step = useSend(() => {
    toast({ text: t("done", { action: title }) });
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step.isPending) return;
    const sent = Object.fromEntries(fields.map((field) => [field.name, sentValue(field, values[field.name])]));
    step.mutate({
      path: `/complaints/${complaint.id}/${path}`,
      method: method as "POST",
      form: sent,
      key,
      version: complaint.version,
    });
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={step.isPending}>
            {title}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.second}>{sayCode(t, `means.${operation}`)}</p>
        {fields.map((field) => (
          <OperationField
            key={field.name}
            field={field}
            customer={complaint.customer?.id}
            value={values[field.name]}
            onChange={(value) => {
              setKey(uuid());
              setValues((now) => ({ ...now, [field.name]: value }));
            }}
            error={step.error?.errors.find((error) => error.field === field.name)?.message}
          />
        ))}
      </form>
      {step.error && (
        <ProblemAlert
          problem={step.error}
          labels={Object.fromEntries(fields.map((field) => [field.name, sayCode(t, `field.${field.name}`)]))}
        />
      )}
    </Dialog>
  );
}
