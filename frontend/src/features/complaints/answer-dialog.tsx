import { type FormEvent, useId, useState } from "react";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { InboxQuestion, QuestionAbout } from "./complaint";
import styles from "./complaints.module.css";
import { OperationField, sentValue, type Value } from "./operation-field";
import type { Asked } from "./operations";
import { useSend } from "./queries";

const product: Asked[] = [
  { name: "orderNumber", as: "text" },
  { name: "partNumber", as: "text" },
  { name: "shippedOn", as: "day" },
  { name: "quantity", as: "number" },
  { name: "defective", as: "number" },
];
const made: Asked[] = [
  { name: "producingUnit", as: "text" },
  { name: "producers", as: "text" },
  { name: "producedOn", as: "day" },
];
const judged: QuestionAbout[] = ["facts", "inspection", "agreement", "improvement"];

/** What this question asks for: a yes or no where it is one, its own facts where it wants them, and the words. */
function asks(about: QuestionAbout): Asked[] {
  const yesNo: Asked[] = judged.includes(about)
    ? [{ name: "verdict", as: "yesno", of: `verdict.${about}`, required: true }]
    : [];
  const more = about === "particulars" ? product : about === "production" ? made : [];
  return [...yesNo, ...more, { name: "answer", as: "area" }];
}

/** The department's answer. */
export function AnswerDialog({ question, onClose }: { question: InboxQuestion; onClose: () => void }) {
  const t = useWords("complaints");
  const form = useId();
  const [key, setKey] = useState(uuid);
  const known = question.complaint.particulars;
  const [values, setValues] = useState<Record<string, Value>>({
    orderNumber: known?.orderNumber,
    partNumber: known?.partNumber,
    shippedOn: known?.shippedOn,
    quantity: known?.quantity?.toString(),
    defective: known?.defective?.toString(),
  });
  const fields = asks(question.about);
  const step = useSend(() => {
    toast({ text: t("answered") });
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step.isPending) return;
    const of = (list: Asked[]) =>
      Object.fromEntries(list.map((each) => [each.name, sentValue(each, values[each.name])]));
    const sent =
      question.about === "particulars"
        ? { answer: sentValue({ name: "answer", as: "area" }, values.answer), particulars: of(product) }
        : of(fields);
    step.mutate({ path: `/complaint-questions/${question.id}/answer`, method: "POST", form: sent, key });
  };
  return (
    <Dialog
      title={sayCode(t, `question.${question.about}`)}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={step.isPending}>
            {t("answer")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <p className={styles.quote}>{question.complaint.content}</p>
        {question.asks && <p>{question.asks}</p>}
        {fields.map((field) => (
          <OperationField
            key={field.name}
            field={field}
            value={values[field.name]}
            error={step.error?.errors.find((error) => error.field === field.name)?.message}
            onChange={(value) => {
              setKey(uuid());
              setValues((now) => ({ ...now, [field.name]: value }));
            }}
          />
        ))}
      </form>
      {step.error && <ProblemAlert problem={step.error} />}
    </Dialog>
  );
}
