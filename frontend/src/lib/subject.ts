/** A thing the journal knows, and what people call it. */
export interface Subject {
  kind: string;
  id: string;
  label?: string | null;
}

const pages: Record<string, (id: string) => string> = {
  approval: (id) => `/approvals/${id}`,
  article: (id) => `/articles/${id}`,
  calendar: (id) => `/admin/calendars/${id}`,
  contract: (id) => `/contracts/${id}`,
  customer: (id) => `/customers/${id}`,
  equipment: (id) => `/equipment/${id}`,
  obligation: (id) => `/duties/${id}`,
  person: (id) => `/admin/people/${id}`,
  regulation: (id) => `/regulations/${id}`,
  ticket: (id) => `/tickets/${id}`,
};

/** The page of this thing; null where it has none of its own. */
export const pageOf = (subject: Pick<Subject, "kind" | "id"> | null | undefined): string | null =>
  (subject && pages[subject.kind]?.(subject.id)) ?? null;
