import { showDate } from "../../lib/dates";
import { useWords } from "../../lib/words";

/** How satisfied the customer was over time, 1 to 10: a line, and the same in words. */
export function Scores({ scores }: { scores: { on: string; score: number }[] }) {
  const t = useWords("customerCare");
  const last = scores.at(-1);
  if (!last) return null;
  const step = scores.length > 1 ? 112 / (scores.length - 1) : 0;
  const points = scores.map(({ score }, at) => `${4 + at * step},${28 - (score - 1) * 2.6}`).join(" ");
  const words = scores.map(({ on, score }) => `${showDate(on)} ${score}`).join(", ");
  return (
    <span title={words}>
      <svg viewBox="0 0 120 32" width="120" height="32" role="img" aria-label={t("scoresSay", { words })}>
        <polyline points={points} fill="none" stroke="var(--accent-solid)" strokeWidth="2" />
        <circle cx={4 + (scores.length - 1) * step} cy={28 - (last.score - 1) * 2.6} r="3" fill="var(--accent-solid)" />
      </svg>{" "}
      <strong>{last.score}</strong>/10
    </span>
  );
}
