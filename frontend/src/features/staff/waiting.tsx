import type { ReactNode } from "react";
import type { Problem } from "../../api/problem";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import styles from "./form.module.css";

interface Props<T> {
  query: { data: T | undefined; error: Problem | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** What a page shows until its one thing is there, and when it does not come. */
export function Waiting<T>({ query, children }: Props<T>) {
  const t = useWords("ui");
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return (
      <ProblemAlert problem={query.error}>
        <div>
          <Button onClick={() => void query.refetch()}>{t("again")}</Button>
        </div>
      </ProblemAlert>
    );
  return <div className={styles.skeleton} role="status" aria-label={t("loading")} />;
}
