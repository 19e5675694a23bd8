import { type FormEvent, useId, useState } from "react";
import type { Problem } from "../api/problem";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { TextArea } from "./field";
import { ProblemAlert } from "./problem-alert";

interface Props {
  title: string;
  hint?: string;
  /** What is asked for; a reason unless told. */
  label?: string;
  confirm: string;
  danger?: boolean;
  required?: boolean;
  /** The JSON field the text is sent as, so that the server's refusal finds the control. */
  field?: string;
  problem: Problem | null;
  busy: boolean;
  onConfirm: (text: string) => void;
  onClose: () => void;
}

/** One text that goes with a step: why it is retired, waived, refused. Ctrl+Enter confirms. */
export function ReasonDialog(props: Props) {
  const t = useWords("ui");
  const form = useId();
  const [text, setText] = useState("");
  const field = props.field ?? "reason";
  const label = props.label ?? t("reason");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!props.busy) props.onConfirm(text.trim());
  };

  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>{t("cancel")}</Button>
          <Button kind={props.danger ? "danger" : "main"} type="submit" form={form} busy={props.busy}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate>
        {props.hint && <p>{props.hint}</p>}
        <TextArea
          id={field}
          label={label}
          required={props.required}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          }}
          error={props.problem?.errors.find((error) => error.field === field)?.message}
        />
      </form>
      {props.problem && <ProblemAlert problem={props.problem} labels={{ [field]: label }} />}
    </Dialog>
  );
}
