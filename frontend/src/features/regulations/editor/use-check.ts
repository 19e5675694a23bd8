import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type ArticleBody, checkRules } from "../queries";
import type { Mistake } from "../rules/mistake";

/** The mistakes in what is being written, asked for a moment after the last key; those of before stay until then. */
export function useCheck({ parameters, rules }: Pick<ArticleBody, "parameters" | "rules">): {
  mistakes: Mistake[];
  checking: boolean;
} {
  const said = JSON.stringify({ parameters, rules });
  const [rested, setRested] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setRested(said), 350);
    return () => clearTimeout(timer);
  }, [said]);
  const asked = JSON.parse(rested) as Pick<ArticleBody, "parameters" | "rules">;
  const check = useQuery({
    queryKey: ["rule-check", rested],
    queryFn: ({ signal }) => checkRules(asked.parameters, asked.rules, signal),
    enabled: asked.rules.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return {
    mistakes: asked.rules.length === 0 ? [] : (check.data?.mistakes ?? []).map(placed),
    checking: rested !== said || check.isFetching,
  };
}

/** An event that stands alone is the first of its list, which is how the form shows it. */
export const placed = (mistake: Mistake): Mistake => ({
  ...mistake,
  path: mistake.path.replace(/\.(opens|begins)(?=\.|$)/, ".$1[0]"),
});
