export interface Wording {
  subject: string;
  body: string;
}

export const languages = ["zh", "en"] as const;
export type TemplateLanguage = (typeof languages)[number];

/** What is said for one kind of notice, in both languages. */
export interface NoticeTemplate extends Record<TemplateLanguage, Wording> {
  kind: string;
  label: string;
  /** The names a wording may hold in braces. */
  fields: string[];
  /** The company's own wording; otherwise the shipped one, whose version is 0. */
  edited: boolean;
  version: number;
  allowedActions: string[];
}

/** The form: both languages side by side, each field by the name the server refuses it with. */
export interface TemplateForm {
  "zh.subject": string;
  "zh.body": string;
  "en.subject": string;
  "en.body": string;
}

export const formOf = (template: Record<TemplateLanguage, Wording>): TemplateForm => ({
  "zh.subject": template.zh.subject,
  "zh.body": template.zh.body,
  "en.subject": template.en.subject,
  "en.body": template.en.body,
});

export const wordingsOf = (form: TemplateForm): Record<TemplateLanguage, Wording> => ({
  zh: { subject: form["zh.subject"], body: form["zh.body"] },
  en: { subject: form["en.subject"], body: form["en.body"] },
});

/** A text with {field} put where the cursor was, and where the cursor stands then. */
export function inserted(text: string, field: string, start: number, end: number): { text: string; cursor: number } {
  const placeholder = `{${field}}`;
  return { text: text.slice(0, start) + placeholder + text.slice(end), cursor: start + placeholder.length };
}
