import { createContext, useContext } from "react";
import { useWords } from "../../../lib/words";
import type { Parameter } from "../regulation";
import { type Mistake, within } from "../rules/mistake";
import type { Told } from "../rules/speech";
import { noVocabulary, type Vocabulary } from "../rules/vocabulary";

/** What every part of the editor sees: what may be named, the figures at hand, what is wrong where. */
export interface Desk {
  vocabulary: Vocabulary;
  parameters: readonly Parameter[];
  mistakes: readonly Mistake[];
  told: Told | null;
}

export const DeskContext = createContext<Desk>({ vocabulary: noVocabulary, parameters: [], mistakes: [], told: null });

export const useDesk = (): Desk => useContext(DeskContext);

/** What is wrong with this value, and inside of it. */
export function useMistakes(path: string): Mistake[] {
  const t = useWords("ruleEditor");
  // The server names what is missing by its JSON name; beside the field its own label says it better.
  return within(useDesk().mistakes, path).map((mistake) =>
    mistake.blank ? { ...mistake, message: t("missing") } : mistake,
  );
}
