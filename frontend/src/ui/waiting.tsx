import type { Problem } from "../api/problem";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { ProblemAlert } from "./problem-alert";
import styles from "./waiting.module.css";

/** A question to the API, or a list of it. */
type Asked =
  | { data: unknown; error: Problem | null; refetch: () => unknown }
  | { rows: unknown; error: Problem | null; again: () => void };

interface Props {
  query: Asked;
  /** Keeps the room of what will stand there, instead of a word. */
  block?: boolean;
}

/** In place of what is being read: that it is, or why it did not come and the button to ask again. Nothing once it is there. */
export function Waiting({ query, block }: Props) {
  const t = useWords("ui");
  const again = () => void ("again" in query ? query.again() : query.refetch());
  if (query.error)
    return (
      <ProblemAlert problem={query.error}>
        <div>
          <Button onClick={again}>{t("again")}</Button>
        </div>
      </ProblemAlert>
    );
  if (("rows" in query ? query.rows : query.data) !== undefined) return null;
  return block ? (
    <div className={styles.block} role="status" aria-label={t("loading")} />
  ) : (
    <p role="status">{t("loading")}</p>
  );
}
