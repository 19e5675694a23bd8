import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId } from "react";
import type { Problem } from "../api/problem";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { ProblemAlert } from "./problem-alert";
import sections from "./sections.module.css";
import { toast } from "./toast";

interface Props {
  title: string;
  hint?: string;
  confirm: string;
  /** JSON field name → what the form calls it. */
  labels?: Record<string, string>;
  send: () => Promise<unknown>;
  /** Said once it is done. */
  done: string;
  /** First words of the query keys that are asked again afterwards. */
  refresh: readonly string[];
  onClose: () => void;
  children?: (errorOf: (field: string) => string | undefined) => ReactNode;
}

/** One step that takes a few fields: its refusal is told where the fields are, and nothing typed is lost. */
export function StepDialog({ title, hint, confirm, labels, send, done, refresh, onClose, children }: Props) {
  const t = useWords("ui");
  const client = useQueryClient();
  const form = useId();
  const step = useMutation<unknown, Problem>({
    mutationFn: send,
    onSuccess: async () => {
      toast({ text: done });
      await Promise.all(refresh.map((kind) => client.invalidateQueries({ queryKey: [kind] })));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!step.isPending) step.mutate();
  };
  const errorOf = (field: string) => step.error?.errors.find((error) => error.field === field)?.message;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={step.isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={form} className={sections.form} onSubmit={submit} noValidate>
        {hint && <p className={sections.note}>{hint}</p>}
        {children?.(errorOf)}
      </form>
      {step.error && <ProblemAlert problem={step.error} labels={labels} />}
    </Dialog>
  );
}
