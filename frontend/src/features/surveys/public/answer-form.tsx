import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Problem } from "../../../api/problem";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { Levels } from "./levels";
import styles from "./rate.module.css";

interface Props {
  path: string;
  questions: readonly { id: string; text: string }[];
  /** The JSON field that takes the customer's own words. */
  remark: string;
  /** What is sent besides those words; `said` is empty where nothing was. */
  answer: (levels: Record<string, number>, said: string) => object;
  onDone: () => void;
  onRefused: () => void;
  /** Asked once something was written. */
  children?: ReactNode;
}

/** Every question on four levels and a word of one's own, sent once; what was forgotten is led to. */
export function AnswerForm({ path, questions, remark, answer, onDone, onRefused, children }: Props) {
  const t = useWords("publicCard");
  const [levels, setLevels] = useState<Record<string, number>>({});
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [key] = useState(uuid);
  const form = useRef<HTMLFormElement>(null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const open = questions.find((question) => !levels[question.id]);
    setMissing(!!open);
    if (open) {
      form.current?.querySelector<HTMLInputElement>(`input[name="${open.id}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      await ask("POST", `${path}/answer`, { ...answer(levels, said.trim()), [remark]: said.trim() }, key);
      onDone();
    } catch (failure) {
      const told = Problem.of(failure);
      setProblem(told);
      if (told.status === 409) onRefused();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      {questions.map((question) => (
        <Levels
          key={question.id}
          name={question.id}
          title={question.text}
          level={levels[question.id]}
          missing={missing && !levels[question.id]}
          onChoose={(level) => setLevels({ ...levels, [question.id]: level })}
        />
      ))}
      <TextArea
        id={remark}
        label={t("remark")}
        hint={t("remarkHint")}
        maxLength={2000}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
        error={problem?.errors.find((error) => error.field === remark)?.message}
      />
      {said.trim() && children}
      {problem && <ProblemAlert problem={problem} labels={{ [remark]: t("remark") }} />}
      <Button kind="main" type="submit" wide tall busy={busy}>
        {t("send")}
      </Button>
    </form>
  );
}
