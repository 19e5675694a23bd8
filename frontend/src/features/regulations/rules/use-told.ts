import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLanguage } from "../../../lib/language";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { vocabularyQuery } from "../queries";
import type { Parameter } from "../regulation";
import type { Told } from "./speech";
import { noVocabulary } from "./vocabulary";

/** What rules are told with: the vocabulary's labels in the reader's language, bare names for who may not read it. */
export function useTold(parameters: readonly Parameter[]): Told {
  const t = useWords("ruleWords");
  const lang = useLanguage();
  const { data } = useQuery({ ...vocabularyQuery(lang), enabled: useMay("showVocabulary") });
  return useMemo(() => ({ t, lang, vocabulary: data ?? noVocabulary, parameters }), [t, lang, data, parameters]);
}
