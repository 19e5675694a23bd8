import type { Left } from "../../../lib/countdown";

interface Named {
  id: string;
  name: string;
}

export interface Visit {
  id: string;
  departedAt: string;
  arrivedAt: string | null;
  leftAt: string | null;
  outcome: string | null;
  diagnosis: string;
  workDone: string;
  siteContact: string;
  sitePhone: string;
  solution: string;
  differs: boolean;
  minutes: { category: string; minutes: number }[];
  photos: { id: string; takenAt: string }[];
  version: number;
}

export type ServiceType = "paid" | "contract" | "free";

/** A ticket as the technician's steps need it. */
export interface VisitTicket {
  id: string;
  number: string;
  status: string;
  serviceType: ServiceType;
  customer: Named;
  contactName: string | null;
  contactPhone: string | null;
  callerPhone: string;
  address: string;
  model: Named;
  equipment: { id: string; serial: string | null } | null;
  cover: { covered: boolean; words: string } | null;
  contract: { id: string; number: string } | null;
  fault: string;
  arriveBy: string | null;
  arriveByWords: string | null;
  left?: Left | null;
  arrivedAt: string | null;
  dispatch: { plannedAt: string | null } | null;
  visits: Visit[];
  /** What is taken along to such a job (3.2.4b). */
  neededTools: string[];
  receiptSlip: { id: string; number: string } | null;
  escalation: { id: string; description: string } | null;
  fee: { amount: number; reason: string | null; smallFee: boolean } | null;
  /** Up to this fee it is collected on the spot; null: the company has said none. */
  smallFeeLimit: number | null;
  collection: { id: string; amount: number } | null;
  signature: { kind: SignatureKind; signedAt: string; signer: string; valid: boolean } | null;
  version: number;
  allowedActions: string[];
  /** Operation → why it cannot be done now, in the reader's language; what an outcome lacks under `endVisit.fixed` and so on. */
  refusedActions?: Record<string, string>;
}

export type SignatureKind = "completion" | "take_away";

/** The voucher exactly as it is signed: the hash binds a signature to these very lines. */
export interface VoucherText {
  number: string;
  lines: { label: string; value: string }[];
  contentHash: string;
  fee: number | { amount: number } | null;
}

export const categories = [
  "inspection",
  "repair",
  "part_replacement",
  "travel",
  "installation",
  "maintenance",
  "advice",
  "other",
] as const;
export type Category = (typeof categories)[number];

export const outcomes = ["fixed", "take_in", "come_back", "not_home"] as const;
export type Outcome = (typeof outcomes)[number];

/** The visit that goes on now; undefined before setting out and after leaving. */
export const openVisit = (ticket: VisitTicket): Visit | undefined => ticket.visits.find((visit) => !visit.leftAt);

export const doorPhone = (ticket: VisitTicket): string => ticket.contactPhone || ticket.callerPhone;
export const doorName = (ticket: VisitTicket): string => ticket.contactName || ticket.customer.name;

/** One thing at a time; `over` is the end, `waiting` means it is not this technician's turn. */
export type Step =
  | "depart"
  | "arrive"
  | "work"
  | "outcome"
  | "reason"
  | "fee"
  | "sign"
  | "collect"
  | "leave"
  | "over"
  | "waiting";
