import { type FormEvent, useRef, useState } from "react";
import { Problem } from "../../../api/problem";
import { showDay } from "../../../lib/dates";
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

interface CardToRate {
  state: "open" | "answered" | "expired";
  number: string;
  what: string;
  technician: string | null;
  doneOn: string | null;
}

const aspects = ["attitude", "skill", "arrival", "promises"] as const;
type Aspect = (typeof aspects)[number];
const sorts = ["none", "suggestion", "complaint"] as const;

/** The customer's opinion card: four aspects on four levels and a word of one's own, once (1.19). */
export default function RatePage({ token }: PublicPageProps) {
  const t = useWords("publicCard");
  const path = `/cards/${encodeURIComponent(token)}`;
  const { answer: card, problem, again } = useAsked<CardToRate>(token ? path : null);
  const [done, setDone] = useState(false);
  if (!token || problem?.status === 404) return <Note title={t("gone")} hint={t("goneHint")} />;
  if (!card) {
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
  if (done) return <Note title={t("thanks")} hint={t("thanksHint")} />;
  if (card.state === "answered") return <Note title={t("answered")} hint={t("answeredHint")} />;
  if (card.state === "expired") return <Note title={t("expired")} hint={t("expiredHint")} />;
  return (
    <>
      <section className={styles.card}>
        <h1>{t("title")}</h1>
        <p>{[card.what, card.technician, card.doneOn && showDay(card.doneOn)].filter(Boolean).join(" · ")}</p>
        <p className={styles.second}>{card.number}</p>
      </section>
      <Rating path={path} onDone={() => setDone(true)} onRefused={again} />
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

function Rating({ path, onDone, onRefused }: { path: string; onDone: () => void; onRefused: () => void }) {
  const t = useWords("publicCard");
  const [levels, setLevels] = useState<Partial<Record<Aspect, number>>>({});
  const [remark, setRemark] = useState("");
  const [sort, setSort] = useState<(typeof sorts)[number]>("none");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [key] = useState(uuid);
  const form = useRef<HTMLFormElement>(null);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const open = aspects.find((aspect) => !levels[aspect]);
    setMissing(!!open);
    if (open) {
      form.current?.querySelector<HTMLInputElement>(`input[name="${open}"]`)?.focus();
      return;
    }
    setBusy(true);
    try {
      await ask(
        "POST",
        `${path}/answer`,
        { ...levels, remark: remark.trim(), sort: remark.trim() ? sort : "none" },
        key,
      );
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
      {aspects.map((aspect) => (
        <Levels
          key={aspect}
          name={aspect}
          title={t(`aspect.${aspect}`)}
          level={levels[aspect]}
          missing={missing && !levels[aspect]}
          onChoose={(level) => setLevels({ ...levels, [aspect]: level })}
        />
      ))}
      <TextArea
        id="remark"
        label={t("remark")}
        hint={t("remarkHint")}
        maxLength={2000}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
        error={problem?.errors.find((error) => error.field === "remark")?.message}
      />
      {remark.trim() && (
        <fieldset className={styles.sorts}>
          <legend>{t("sort")}</legend>
          {sorts.map((each) => (
            <label key={each}>
              <input type="radio" name="sort" checked={sort === each} onChange={() => setSort(each)} />
              {t(`sort.${each}`)}
            </label>
          ))}
        </fieldset>
      )}
      {problem && <ProblemAlert problem={problem} labels={{ remark: t("remark") }} />}
      <Button kind="main" type="submit" wide tall busy={busy}>
        {t("send")}
      </Button>
    </form>
  );
}
