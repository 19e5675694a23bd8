import { useState } from "react";
import { Problem } from "../../../api/problem";
import { showDay } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { ask } from "../../../public/public-api";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { Shape } from "../../../ui/status-tag";
import styles from "./cover.module.css";

interface PublicCover {
  found: boolean;
  model: { name: string; code?: string } | string | null;
  covered: boolean;
  until: string | null;
  /** Why, in the reader's language. */
  words: string;
  extent: "covered" | "partly" | "not" | null;
  lines: { what: string; covered: boolean; words: string }[];
}

/** Is this unit covered? A plain yes or no by its serial number, and nothing about whose it is. */
export default function CoverPage() {
  const t = useWords("publicCover");
  const [serial, setSerial] = useState(() => new URLSearchParams(location.search).get("serial") ?? "");
  const [answer, setAnswer] = useState<PublicCover & { serial: string }>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);

  const check = async () => {
    const asked = serial.trim();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      setAnswer({ ...(await ask<PublicCover>("GET", `/cover?serial=${encodeURIComponent(asked)}`)), serial: asked });
    } catch (failure) {
      setAnswer(undefined);
      setProblem(Problem.of(failure));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <TextField
          id="serial"
          label={t("serial")}
          hint={t("serialHint")}
          error={problem?.errors[0]?.message}
          value={serial}
          required
          maxLength={60}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => setSerial(event.target.value)}
        />
        <Button kind="main" type="submit" tall wide busy={busy}>
          {t(busy ? "asking" : "ask")}
        </Button>
      </form>
      {problem && <ProblemAlert problem={problem} labels={{ serial: t("serial") }} />}
      <div aria-live="polite">{answer && <Answer {...answer} />}</div>
    </>
  );
}

function Answer({ found, model, covered, extent, lines, until, words, serial }: PublicCover & { serial: string }) {
  const t = useWords("publicCover");
  const name = typeof model === "string" ? model : model?.name;
  return (
    <section className={styles.answer} data-covered={found ? covered : undefined}>
      <h2>
        <Shape tone={!found ? "waiting" : covered ? "good" : "off"} />
        {!found ? t("unknown") : t(covered ? "yes" : extent === "partly" ? "partly" : "no")}
      </h2>
      {extent === "partly" ? (
        <ul>
          {lines.map((line) => (
            <li key={line.what}>{t("line", { what: sayCode(t, `what.${line.what}`), words: line.words })}</li>
          ))}
        </ul>
      ) : (
        <p>{found ? words : t("unknownHint")}</p>
      )}
      {found && (
        <dl>
          {name && (
            <>
              <dt>{t("model")}</dt>
              <dd>{name}</dd>
            </>
          )}
          <dt>{t("serial")}</dt>
          <dd>{serial}</dd>
          {until && (
            <>
              <dt>{t("until")}</dt>
              <dd>{showDay(until)}</dd>
            </>
          )}
        </dl>
      )}
      <a href="/p/report">{t("report")}</a>
    </section>
  );
}
