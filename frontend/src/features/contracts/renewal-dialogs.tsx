import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import type { Problem } from "../../api/problem";
import { today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { SelectField, TextArea } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { TypedDate } from "../../ui/typed-date";
import type { Contract } from "./contract";
import styles from "./contract.module.css";
import { type Outcome, recordPosting, recordVisit } from "./renewal";

const outcomes: Outcome[] = ["renewed", "declined", "pending"];

interface Props {
  contract: Contract;
  onClose: () => void;
}

function useStep(work: () => Promise<Contract>, onClose: () => void) {
  const t = useWords("contracts");
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async () => {
      toast({ text: t("recorded") });
      onClose();
      await client.invalidateQueries({ queryKey: ["contract"] });
    },
  });
}

/** The notice of the contract's end went out: when, and how. */
export function PostingDialog({ contract, onClose }: Props) {
  const t = useWords("contracts");
  const [on, setOn] = useState<string | null>(today());
  const [note, setNote] = useState("");
  const step = useStep(() => recordPosting(contract.id, on ?? "", note.trim()), onClose);
  const errors = errorsOf(step.error);
  return (
    <Frame title={t("recordPosting")} step={step} onClose={onClose}>
      <TypedDate label={t("postedOn")} required chips={[-1, 0]} value={on} onChange={setOn} error={errors.on} />
      <Note note={note} change={setNote} error={errors.note} />
    </Frame>
  );
}

/** Somebody was there for the renewal, and how it stands. */
export function VisitDialog({ contract, onClose }: Props) {
  const t = useWords("contracts");
  const [id] = useState(uuid);
  const [on, setOn] = useState<string | null>(today());
  const [outcome, setOutcome] = useState<Outcome>("pending");
  const [note, setNote] = useState("");
  const step = useStep(() => recordVisit(contract.id, { id, on, outcome, note: note.trim() }), onClose);
  const errors = errorsOf(step.error);
  return (
    <Frame title={t("recordVisit")} step={step} onClose={onClose}>
      <TypedDate
        id="on"
        label={t("visitedOn")}
        required
        chips={[-1, 0]}
        value={on}
        onChange={setOn}
        error={errors.on}
      />
      <SelectField
        label={t("outcome")}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as Outcome)}
        error={errors.outcome}
      >
        {outcomes.map((each) => (
          <option key={each} value={each}>
            {t(`stand.${each}`)}
          </option>
        ))}
      </SelectField>
      <Note note={note} change={setNote} error={errors.note} />
    </Frame>
  );
}

function Note({ note, change, error }: { note: string; change: (note: string) => void; error?: string }) {
  const t = useWords("contracts");
  return (
    <TextArea
      label={t("note")}
      maxLength={1000}
      value={note}
      onChange={(event) => change(event.target.value)}
      error={error}
    />
  );
}

interface FrameProps {
  title: string;
  step: UseMutationResult<Contract, Problem, void>;
  onClose: () => void;
  children: ReactNode;
}

function Frame({ title, step, onClose, children }: FrameProps) {
  const t = useWords("contracts");
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!step.isPending) step.mutate();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={form} busy={step.isPending}>
            {t("record")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className={styles.plain}>
        {children}
        {step.error && <ProblemAlert problem={step.error} labels={{ on: t("visitedOn"), note: t("note") }} />}
      </form>
    </Dialog>
  );
}

const errorsOf = (problem: Problem | null) =>
  Object.fromEntries((problem?.errors ?? []).map((error) => [error.field, error.message]));
