import { useCallback, useEffect, useState } from "react";
import { Problem } from "../api/problem";
import { useLanguage } from "../lib/language";
import { ask } from "./public-api";

/**
 * What a public page reads: an answer, a problem, or neither yet; `at` is when the
 * answer came. Read again when the language changes or `again` is called.
 */
export function useAsked<T>(path: string | null) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<T>();
  const [problem, setProblem] = useState<Problem>();
  const [at, setAt] = useState<Date>();
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer's words depend on the language
  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    ask<T>("GET", path).then(
      (found) => {
        if (!wanted) return;
        setAnswer(found);
        setAt(new Date());
        setProblem(undefined);
      },
      (failure: unknown) => wanted && setProblem(Problem.of(failure)),
    );
    return () => {
      wanted = false;
    };
  }, [path, language, turn]);

  return { answer, at, problem, again: useCallback(() => setTurn((now) => now + 1), []) };
}
