import type { Tone } from "../../ui/status-tag";

export type ItemStatus = "taken" | "in_house" | "under_repair" | "put_forward" | "passed" | "given_up" | "ended";

export type WaitsFor =
  | "hand_in"
  | "card"
  | "start"
  | "repair"
  | "help"
  | "consent"
  | "inspection"
  | "return_date"
  | "giving_back"
  | "nothing";

export interface Named {
  id: string;
  name: string;
}

export interface Numbered {
  id: string;
  number: string;
}

export interface EstimateLine {
  sort: "part" | "labour" | "other";
  what: string;
  quantity: number;
  price: number;
}

export interface Estimate {
  id: string;
  number: string;
  status: "draft" | "sent" | "agreed" | "declined" | "replaced";
  lines: EstimateLine[];
  note: string;
  total: number;
  madeAt: string;
  madeBy: Named;
  sentAt: string | null;
  decidedAt: string | null;
  how: "link" | "phone" | "paper" | null;
  decidedBy: string | null;
  contentHash: string;
}

export interface Card {
  fault: string;
  plannedFinish: string | null;
  late: boolean;
  filledAt: string;
  filledBy: Named;
  attachedAt: string | null;
  attachedBy: Named | null;
  startedAt: string | null;
  workDone: string;
  partsNone: boolean;
  putForwardAt: string | null;
  loaner: string | null;
  loanerAt: string | null;
  loanerBackAt: string | null;
}

export interface Receipt {
  number: string;
  url: string;
  issuedAt: string;
  voidedAt: string | null;
  voidedBy: Named | null;
  statement: string | null;
}

export interface ReturnPaper {
  lines: { label: string; value: string }[];
  contentHash: string;
  signature: { signer: string; signedAt: string; valid: boolean } | null;
}

/** A customer's item as its page shows it. */
export interface Item {
  id: string;
  number: string;
  status: ItemStatus;
  waitsFor: WaitsFor;
  what: string;
  serial: string;
  accessories: string;
  condition: string;
  branch: Named;
  ticket: Numbered & {
    status: string;
    serviceType: string;
    fault: string;
    name: string;
    phone: string;
    address: string;
    fee: number | null;
  };
  customer: Named;
  equipment: { id: string; serial: string | null } | null;
  batch: (Numbered & { quantity: number; done: number }) | null;
  technician: Named | null;
  holder: Named | null;
  place: string;
  takenAt: string;
  enteredAt: string | null;
  enteredBy: Named | null;
  receipt: Receipt | null;
  card: Card | null;
  times: { id: string; person: Named; day: string; category: string; minutes: number; note: string }[];
  minutes: number;
  estimate: Estimate | null;
  inspections: { id: string; passed: boolean; reason: string; at: string; by: Named }[];
  help: {
    id: string;
    reason: string;
    askedAt: string;
    askedBy: Named;
    action: string | null;
    answeredAt: string | null;
    answeredBy: Named | null;
  }[];
  beyondUs: string | null;
  reportedAt: string | null;
  returnOn: string | null;
  returnPaper: ReturnPaper | null;
  ending: string | null;
  endingReason: string | null;
  exchangedFor: string | null;
  endedAt: string | null;
  version: number;
  allowedActions: string[];
  refusedActions: Record<string, string>;
}

/** A line of the register of items. */
export interface ItemRow {
  id: string;
  number: string;
  status: ItemStatus;
  waitsFor: WaitsFor;
  what: string;
  serial: string;
  customer: Named;
  ticket: Numbered;
  batch: Numbered | null;
  technician: Named | null;
  holder: Named | null;
  place: string;
  takenAt: string;
  plannedFinish: string | null;
  late: boolean;
  days: number;
  receipt: string;
  returnOn: string | null;
  ending: string | null;
}

export interface ItemCounts {
  asOf: string;
  open: number;
  late: number;
  taken: number;
  noCard: number;
  underRepair: number;
  consent: number;
  help: number;
  inspection: number;
  toReturn: number;
}

export interface Batch {
  id: string;
  number: string;
  customer: Named;
  ticket: Numbered;
  what: string;
  quantity: number;
  done: number;
  left: number;
  receivedAt: string;
  dueAt: string | null;
  late: boolean;
  finishedAt: string | null;
  items: { id: string; number: string; what: string; serial: string; status: ItemStatus; receipt: string }[];
}

export const tones: Record<ItemStatus, Tone> = {
  taken: "waiting",
  in_house: "waiting",
  under_repair: "going",
  put_forward: "amber",
  passed: "good",
  given_up: "amber",
  ended: "off",
};

/** Which rows a figure over the register counts. */
export const rowsOf = {
  open: { open: "true" },
  late: { open: "true", late: "true" },
  taken: { open: "true", waitsFor: "hand_in" },
  noCard: { open: "true", waitsFor: "card" },
  underRepair: { open: "true", status: "under_repair" },
  consent: { open: "true", waitsFor: "consent" },
  help: { open: "true", waitsFor: "help" },
  inspection: { open: "true", waitsFor: "inspection" },
  toReturn: { open: "true", waitsFor: "giving_back" },
} as const;

export type ItemFigure = keyof typeof rowsOf;

export const categories = [
  "inspection",
  "repair",
  "part_replacement",
  "installation",
  "maintenance",
  "advice",
  "other",
] as const;

/** What an estimate comes to; counted in cents, so that nothing is lost in fractions. */
export const totalOf = (lines: { quantity: number; price: number }[]): number =>
  lines.reduce((sum, line) => sum + Math.round(line.price * 100) * line.quantity, 0) / 100;
