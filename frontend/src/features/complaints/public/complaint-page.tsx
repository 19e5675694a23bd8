import { type FormEvent, useState } from "react";
import { Problem } from "../../../api/problem";
import { showMoment } from "../../../lib/dates";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import type { PublicPageProps } from "../../../public/public-pages";
import { Unread, useSecretLink } from "../../../public/secret-link";
import { StateCard } from "../../../public/state-card";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import styles from "./complaint.module.css";

interface Followed {
  number: string;
  content: string;
  registeredAt: string;
  step: string;
  state: string;
  next: string;
  steps: { code: string; label: string; at: string | null }[];
  finding: { fault: "ours" | "not_ours"; finding: string; appraisal: string; appraisalGrounds: string } | null;
  answer: string | null;
  messages: { about: string; text: string; at: string }[];
  solved: boolean | null;
  mayAnswer: boolean;
}

/** Where a complaint stands, what was found and answered, and whether it is solved: one clear state, the next step, an answer. */
export default function ComplaintPage({ token }: PublicPageProps) {
  const t = useWords("publicComplaint");
  const link = useSecretLink<Followed>("/complaints", token);
  const { answer: c, again } = link;
  if (!c) return <Unread link={link} />;
  const over = c.step === "closed";
  return (
    <>
      <StateCard
        tone={over ? "good" : "going"}
        of={`${t("numberIs", { number: c.number })} · ${showMoment(c.registeredAt)}`}
        state={c.state}
        next={c.next}
      />
      {c.answer && (
        <section className={styles.card} aria-labelledby="answer">
          <h2 id="answer">{t("answer")}</h2>
          <p className={styles.words}>{c.answer}</p>
        </section>
      )}
      {c.finding && (
        <section className={styles.card} aria-labelledby="finding">
          <h2 id="finding">{t("finding")}</h2>
          <p>{t(c.finding.fault)}</p>
          <p className={styles.words}>{c.finding.finding}</p>
          {c.finding.appraisal && (
            <dl className={styles.facts}>
              <div>
                <dt>{t("appraisal")}</dt>
                <dd>{c.finding.appraisal}</dd>
              </div>
              <div>
                <dt>{t("grounds")}</dt>
                <dd>{c.finding.appraisalGrounds}</dd>
              </div>
            </dl>
          )}
        </section>
      )}
      {over && <Solved path={link.path} complaint={c} onSaid={again} />}
      <section aria-labelledby="steps">
        <h2 id="steps">{t("steps")}</h2>
        <ol className={styles.steps}>
          {c.steps.map((step) => (
            <li key={step.code} data-when={step.at ? "past" : "later"}>
              <span>{step.label}</span>
              {step.at && <time dateTime={step.at}>{showMoment(step.at)}</time>}
            </li>
          ))}
        </ol>
      </section>
      {c.messages.length > 0 && (
        <section aria-labelledby="messages">
          <h2 id="messages">{t("messages")}</h2>
          <ul className={styles.messages}>
            {[...c.messages].reverse().map((message) => (
              <li key={message.at + message.text}>
                <time dateTime={message.at}>{showMoment(message.at)}</time>
                <p className={styles.words}>{message.text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="yours">
        <h2 id="yours">{t("yours")}</h2>
        <p className={styles.words}>{c.content}</p>
      </section>
    </>
  );
}

/** The customer's answer; "not solved" has it taken up again (9.7b). */
function Solved({ path, complaint, onSaid }: { path: string; complaint: Followed; onSaid: () => void }) {
  const t = useWords("publicComplaint");
  const [unsolved, setUnsolved] = useState(false);
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [key] = useState(uuid);
  if (!complaint.mayAnswer) return complaint.solved === null ? null : <p role="status">{t("thanks")}</p>;
  const say = async (solved: boolean) => {
    if (busy) return;
    setBusy(true);
    try {
      await ask("POST", `${path}/answer`, { solved, note: note.trim() || null }, key);
      onSaid();
    } catch (failure) {
      setProblem(Problem.of(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.card} aria-labelledby="solved">
      <h2 id="solved">{t("solvedAsk")}</h2>
      {problem && <ProblemAlert problem={problem} />}
      {unsolved ? (
        <form
          className={styles.form}
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void say(false);
          }}
        >
          <TextArea
            id="note"
            label={t("note")}
            maxLength={1000}
            value={note}
            onChange={(e) => setNote(e.target.value)}
          />
          <Button kind="main" type="submit" wide busy={busy}>
            {t("noteSend")}
          </Button>
          <Button kind="quiet" wide onClick={() => setUnsolved(false)}>
            {t("back")}
          </Button>
        </form>
      ) : (
        <div className={styles.answers}>
          <Button kind="main" wide busy={busy} onClick={() => void say(true)}>
            {t("solvedYes")}
          </Button>
          <Button wide onClick={() => setUnsolved(true)}>
            {t("solvedNo")}
          </Button>
        </div>
      )}
    </section>
  );
}
