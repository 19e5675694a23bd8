import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { inLanguage } from "../../../lib/in-language";
import { useLanguage } from "../../../lib/language";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { areaKindsQuery, vocabularyQuery } from "../queries";
import type { Parameter } from "../regulation";
import type { Told } from "./speech";
import { noVocabulary } from "./vocabulary";

/** What rules are told with: the vocabulary's labels in the reader's language, bare names for who may not read it. */
export function useTold(parameters: readonly Parameter[]): Told {
  const t = useWords("ruleWords");
  const lang = useLanguage();
  const { data: vocabulary = noVocabulary } = useQuery({ ...vocabularyQuery(lang), enabled: useMay("showVocabulary") });
  const { data: kinds } = useQuery(areaKindsQuery);
  const values = useMemo(
    () =>
      Object.fromEntries(
        (kinds ?? []).map(({ code, nameZh, nameEn }) => [code, inLanguage({ zh: nameZh, en: nameEn }, lang)]),
      ),
    [kinds, lang],
  );
  return useMemo(() => ({ t, lang, vocabulary, parameters, values }), [t, lang, vocabulary, parameters, values]);
}
