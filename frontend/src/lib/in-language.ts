import { type Language, useLanguage } from "./language";

/** A text that the company keeps in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** The text in the reader's language; in the other one where only that was written. */
export const inLanguage = (text: Bilingual | null | undefined, lang: Language): string =>
  (lang === "en" ? text?.en || text?.zh : text?.zh || text?.en) ?? "";

export function useInLanguage(): (text: Bilingual | null | undefined) => string {
  const lang = useLanguage();
  return (text) => inLanguage(text, lang);
}
