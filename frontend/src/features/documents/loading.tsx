import type { Problem } from "../../api/problem";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";

/** A paper that is not there yet: being fetched, or why not. */
export function Loading({ query }: { query: { error: Problem | null; refetch: () => unknown } }) {
  const t = useWords("papers");
  return query.error ? (
    <ProblemAlert problem={query.error}>
      <Button onClick={() => void query.refetch()}>{t("again")}</Button>
    </ProblemAlert>
  ) : (
    <p role="status">{t("loading")}</p>
  );
}
