import { type FormEvent, type ReactNode, useId, useState } from "react";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import type { Item } from "../item";
import { type Step, useItemStep } from "../queries";
import styles from "../workshop.module.css";

export interface DialogProps {
  item: Item;
  onClose: () => void;
}

interface Props extends DialogProps {
  /** The operation; its words name the dialog and its button. */
  action: string;
  hint?: ReactNode;
  /** What is sent. */
  step: () => Step;
  labels?: Record<string, string>;
  danger?: boolean;
  wide?: boolean;
  disabled?: boolean;
  children: (error: (field: string) => string | undefined) => ReactNode;
}

/** One step of an item that asks for something: fields, refusal, and who was faster. */
export function StepDialog({ item, onClose, action, hint, step, labels, danger, wide, disabled, children }: Props) {
  const t = useWords("workshop");
  const ui = useWords("ui");
  const form = useId();
  const [key] = useState(uuid);
  const name = t(`action.${action}` as "action.fillCard");
  const take = useItemStep(item.id, () => {
    toast({ text: t("done", { action: name }) });
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!take.isPending) take.mutate({ version: item.version, ...step(), key });
  };
  return (
    <Dialog
      title={name}
      onClose={onClose}
      wide={wide}
      foot={
        <>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button kind={danger ? "danger" : "main"} type="submit" form={form} busy={take.isPending} disabled={disabled}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className={styles.form}>
        {hint && <p>{hint}</p>}
        {children((field) => take.error?.errors.find((each) => each.field === field)?.message)}
        {take.error && <ProblemAlert problem={take.error} labels={labels} />}
      </form>
    </Dialog>
  );
}
