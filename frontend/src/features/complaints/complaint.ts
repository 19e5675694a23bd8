export interface Named {
  id: string;
  name: string;
}

export const steps = ["registered", "verifying", "analysing", "settling", "executing", "closed"] as const;
export type Step = (typeof steps)[number];
export type Severity = "light" | "ordinary" | "grave";

export const departments = [
  "service_department",
  "quality",
  "technical",
  "production",
  "sales",
  "accountant",
  "storekeeper",
] as const;
export type Department = (typeof departments)[number];

export const abouts = ["quality", "attitude", "head", "words", "arrival", "promise", "price", "other"] as const;
export const classifications = ["quality", "human_factor", "other"] as const;
export const severities = ["light", "ordinary", "grave"] as const;
export const channels = ["phone", "counter", "letter", "mail", "web", "visit", "other"] as const;
export const causes = [
  "design",
  "material",
  "workmanship",
  "transport",
  "installation",
  "repair",
  "attitude",
  "skill",
  "lateness",
  "promise",
  "price",
  "misuse",
  "wear",
  "other",
] as const;
export const questionAbouts = [
  "facts",
  "particulars",
  "help",
  "inspection",
  "opinion",
  "production",
  "remedy",
  "agreement",
  "improvement",
  "reading",
  "other",
] as const;
export type QuestionAbout = (typeof questionAbouts)[number];

export interface ComplaintRow {
  id: string;
  number: string;
  step: Step;
  stepSince: string;
  registeredAt: string;
  severity: Severity;
  classification: string | null;
  about: string;
  source: string;
  content: string;
  complainant: string;
  customer: Named | null;
  owner: Named | null;
  branch: Named | null;
  unit: Named | null;
  waitsFor: Department[] | null;
  toldAt: string | null;
  readAt: string | null;
  helpAskedAt: string | null;
  disputed: boolean;
  repeatOf: string | null;
  reopened: number;
  closedAt: string | null;
  dueAt: string | null;
  late: boolean;
}

export interface ComplaintCounts {
  asOf: string;
  open: number;
  mine: number;
  unowned: number;
  grave: number;
  unread: number;
  helpWanted: number;
  quiet: number;
  late: number;
  asked: number;
  reported: number;
}

/** Something that is missing, in the server's words, with who can give it. */
export interface Missing {
  code: string;
  words: string;
  article: string | null;
  articleId: string | null;
  who: string[];
  operation: string | null;
  department: Department | null;
  about: QuestionAbout | null;
  since: string | null;
}

export interface Particulars {
  orderNumber: string | null;
  partNumber: string | null;
  shippedOn: string | null;
  quantity: number | null;
  defective: number | null;
  demand: string | null;
  by?: Named | null;
  at?: string | null;
}

export interface Question {
  id: string;
  department: Department;
  about: QuestionAbout;
  asks: string;
  askedBy: Named | null;
  askedAt: string;
  verdict: boolean | null;
  answer: string | null;
  answeredBy: Named | null;
  answeredAt: string | null;
}

export interface Measure {
  id: string;
  sort: string;
  what: string;
  department: Department;
  owner: Named;
  dueOn: string;
  note: string;
  doneBy: Named | null;
  doneAt: string | null;
  signedAt: string | null;
  effect: string | null;
  confirmedBy: Named | null;
  confirmedAt: string | null;
}

export interface MeasureRow {
  id: string;
  complaintId: string;
  number: string;
  sort: string;
  what: string;
  department: Department;
  owner: Named;
  dueOn: string;
  late: boolean;
  doneAt: string | null;
  signedAt: string | null;
  confirmedAt: string | null;
  allowedActions: string[];
}

export interface Word {
  id: string;
  sort: string;
  channel: string | null;
  about: string | null;
  text: string;
  cause: string | null;
  at: string;
  by: Named | null;
  byHandler: boolean;
}

export interface InboxQuestion extends Question {
  complaint: {
    id: string;
    number: string;
    severity: Severity;
    step: Step;
    classification: string | null;
    complainant: string;
    content: string;
    model: string | null;
    investigation: string | null;
    particulars: Particulars;
    handling: string | null;
    solution: string | null;
  };
  allowedActions: string[];
}

export interface InboxMishap {
  id: string;
  department: Department;
  what: string;
  foundAt: string;
  settledAt: string | null;
  complaintId: string;
  number: string;
  allowedActions: string[];
}
