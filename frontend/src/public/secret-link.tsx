import type { ReactNode } from "react";
import type { Problem } from "../api/problem";
import { useWords } from "../lib/words";
import { Button } from "../ui/button";
import { ProblemAlert } from "../ui/problem-alert";
import styles from "./card.module.css";
import { Note } from "./note";
import { useAsked } from "./use-asked";

/** What a page behind a secret link is about; `path` is its address under the public API, `gone` that it leads nowhere. */
export function useSecretLink<T>(folder: string, token: string) {
  const path = `${folder}/${encodeURIComponent(token)}`;
  const { answer, ...asked } = useAsked<T>(token ? path : null);
  const gone = !token || asked.problem?.status === 404 || asked.problem?.status === 410;
  return { ...asked, answer: gone ? undefined : answer, path, gone };
}

interface Props {
  link: { gone: boolean; problem: Problem | undefined; again: () => void };
  /** What to do about a link that has ended, where it is not what is usual. */
  hint?: string;
  children?: ReactNode;
}

/** In place of what a secret link leads to: that it has ended, cannot be read just now, or is on its way. */
export function Unread({ link, hint, children }: Props) {
  const t = useWords("public");
  const ui = useWords("ui");
  if (link.gone)
    return (
      <Note title={t("gone")} hint={hint ?? t("gone.hint")}>
        {children}
      </Note>
    );
  if (!link.problem) return <section className={styles.card} aria-busy="true" />;
  return (
    <>
      <h1>{t("unread")}</h1>
      <ProblemAlert problem={link.problem}>
        <Button onClick={link.again}>{ui("again")}</Button>
      </ProblemAlert>
    </>
  );
}
