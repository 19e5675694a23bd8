import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { Problem } from "../api/problem";
import { gateOf } from "../lib/gate";
import { useWords } from "../lib/words";
import { Button } from "./button";
import styles from "./problem-alert.module.css";

// Fetched only where a gate refuses: customers' pages never need it.
const GateRequest = lazy(() => import("./approval/gate-request"));

interface Props {
  problem: Problem;
  /** JSON field name → what the form calls it. */
  labels?: Record<string, string>;
  /** JSON field name → id of its control, when it is not the name itself. */
  ids?: Record<string, string>;
  /** Does the refused thing once more, where a page sends it by other means than a mutation (which is found by itself). */
  again?: () => void;
  /** What can be done about it, or who can: a button, a link. */
  children?: ReactNode;
}

/** A refusal in words: what, which article, which fields (each a link to it), what next (signatures asked for here), and an id to quote (demand 25). */
export function ProblemAlert({ problem, labels = {}, ids = {}, again, children }: Props) {
  const t = useWords("ui");
  const box = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new problem takes the focus again
  useEffect(() => box.current?.focus(), [problem]);

  const sentence = problem.code === "offline" ? t("problem.offline") : problem.message || t("problem.unknown");
  // One wrong field is told by its own sentence already; that sentence then leads to it.
  const [only] = problem.errors.length === 1 && problem.errors[0]?.message === problem.message ? problem.errors : [];
  const gate = gateOf(problem);
  const jump = (field: string) => {
    const control = document.getElementById(ids[field] ?? field) ?? document.getElementsByName(field)[0];
    control?.scrollIntoView({ block: "center" });
    control?.focus();
  };

  return (
    <div className={styles.alert} role="alert" tabIndex={-1} ref={box}>
      <p className={styles.sentence}>
        {only ? (
          <button type="button" className={styles.jump} onClick={() => jump(only.field)}>
            {labels[only.field] ? t("problem.field", { field: labels[only.field], message: sentence }) : sentence}
          </button>
        ) : (
          sentence
        )}
        {problem.article && (
          <span className={styles.article}>
            {problem.articleId ? (
              // Beside this page, so that nothing typed here is lost.
              <a href={`/articles/${problem.articleId}`} target="_blank" rel="noreferrer">
                {t("problem.article", { ref: problem.article })}
              </a>
            ) : (
              t("problem.article", { ref: problem.article })
            )}
          </span>
        )}
      </p>
      {problem.errors.length > 0 && !only && (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.field} ${error.message}`}>
              <button type="button" className={styles.jump} onClick={() => jump(error.field)}>
                {/* The sentence of a plain violation names its field itself. */}
                {labels[error.field] && error.code !== "violated"
                  ? t("problem.field", { field: labels[error.field], message: error.message })
                  : error.message}
              </button>
            </li>
          ))}
        </ul>
      )}
      {gate && (
        <Suspense>
          <GateRequest key={problem.requestId} problem={problem} gate={gate} again={again} />
        </Suspense>
      )}
      {children}
      {problem.requestId && <RequestId id={problem.requestId} />}
    </div>
  );
}

function RequestId({ id }: { id: string }) {
  const t = useWords("ui");
  const [copied, setCopied] = useState(false);
  return (
    <p className={styles.request}>
      {t("problem.request")} <code>{id}</code>
      <Button kind="quiet" onClick={() => void navigator.clipboard?.writeText(id).then(() => setCopied(true))}>
        {t(copied ? "copied" : "copy")}
      </Button>
    </p>
  );
}
