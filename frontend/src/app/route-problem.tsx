import type { Problem } from "../api/problem";
import { useWords } from "../lib/words";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { ProblemAlert } from "../ui/problem-alert";

/** When not even the session could be asked for. */
export function RouteProblem({ problem }: { problem: Problem }) {
  const t = useWords("app");
  return (
    <EmptyState page title={t("unreachable.title")} hint={t("unreachable.hint")}>
      <ProblemAlert problem={problem} />
      <Button onClick={() => location.reload()}>{t("reload")}</Button>
    </EmptyState>
  );
}
