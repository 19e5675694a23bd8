import { type FormEvent, useRef, useState } from "react";
import { Problem } from "../../../api/problem";
import { showDate } from "../../../lib/dates";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import type { PublicPageProps } from "../../../public/public-pages";
import { useAsked } from "../../../public/use-asked";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { Levels } from "./levels";
import styles from "./rate.module.css";

interface SurveyToAnswer {
  title: string;
  answerBy: string;
  answered: boolean;
  over: boolean;
  questions: { id: string; text: string }[];
}

/** The customer's sheet of a survey: every question on four levels, once (5.1.2.5a). */
export default function SurveyPage({ token }: PublicPageProps) {
  const t = useWords("publicCard");
  const path = `/surveys/${encodeURIComponent(token)}`;
  const { answer: survey, problem, again } = useAsked<SurveyToAnswer>(token ? path : null);
  const [done, setDone] = useState(false);
  if (!token || problem?.status === 404) return <Note title={t("gone")} hint={t("goneHint")} />;
  if (!survey) {
    if (!problem) return <section className={styles.card} aria-busy="true" />;
    return (
      <>
        <h1>{t("problem")}</h1>
        <ProblemAlert problem={problem}>
          <Button onClick={again}>{t("again")}</Button>
        </ProblemAlert>
      </>
    );
  }
  if (done || survey.answered) return <Note title={t("thanks")} hint={t("thanksHint")} />;
  if (survey.over) return <Note title={t("expired")} hint={t("expiredHint")} />;
  return (
    <>
      <section className={styles.card}>
        <h1>{survey.title}</h1>
        <p>{t("answerBy", { day: showDate(survey.answerBy) })}</p>
      </section>
      <Sheet path={path} survey={survey} onDone={() => setDone(true)} onRefused={again} />
    </>
  );
}

function Note({ title, hint }: { title: string; hint: string }) {
  return (
    <section className={styles.card} aria-live="polite">
      <h1>{title}</h1>
      <p>{hint}</p>
    </section>
  );
}

interface SheetProps {
  path: string;
  survey: SurveyToAnswer;
  onDone: () => void;
  onRefused: () => void;
}

function Sheet({ path, survey, onDone, onRefused }: SheetProps) {
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
    const open = survey.questions.find((question) => !levels[question.id]);
    setMissing(!!open);
    if (open) {
      form.current?.querySelector<HTMLInputElement>(`input[name="${open.id}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      const given = Object.entries(levels).map(([questionId, level]) => ({ questionId, level }));
      await ask("POST", `${path}/answer`, { levels: given, said: said.trim() }, key);
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
      {survey.questions.map((question) => (
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
        label={t("remark")}
        hint={t("remarkHint")}
        maxLength={2000}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      {problem && <ProblemAlert problem={problem} />}
      <Button kind="main" type="submit" wide tall busy={busy}>
        {t("send")}
      </Button>
    </form>
  );
}
