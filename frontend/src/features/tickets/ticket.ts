/** Shapes of the tickets' API as these screens read them. */

import type { Left } from "../../lib/countdown";

export interface Named {
  id: string;
  name: string;
}

export interface ModelRef extends Named {
  code: string;
}

export interface AreaRef extends Named {
  kind: string;
}

/** Whether a unit is covered today, by what, until when (a day), and in words why or why not. */
export interface Cover {
  covered: boolean;
  extent: "covered" | "partly" | "not";
  by: "warranty" | "repair" | "contract" | null;
  until: string | null;
  reason: string;
  words: string;
  contract: { id: string; number: string } | null;
  proposedServiceType: string;
}

/** A time the customer would like, both instants. */
export interface Wish {
  from: string | null;
  to: string | null;
  note: string | null;
}

export interface Visit {
  id: string;
  technician: Named | null;
  departedAt: string | null;
  arrivedAt: string | null;
  leftAt: string | null;
  outcome: string | null;
  diagnosis: string | null;
  workDone: string | null;
  minutes: { category: string; minutes: number }[];
  photos: { id: string; takenAt: string; kind?: string | null }[];
  note: string | null;
}

/** One line of the call register. */
export interface TicketRow {
  id: string;
  number: string;
  status: string;
  serviceType: string;
  channel: string;
  openedAt: string;
  arriveBy: string | null;
  /** What counts until then; only while it is awaited. */
  left?: Left | null;
  arrivedAt: string | null;
  late: boolean;
  carriedOver: boolean;
  chases: number;
  customer: Named | null;
  phone: string;
  address: string;
  area: AreaRef | null;
  model: ModelRef;
  technician: Named | null;
  branch: Named;
  fault: string;
  /** The signed voucher is awaited; with it the entry can be cancelled (1.4b). */
  closable: boolean;
  version: number;
}

export interface TicketView {
  id: string;
  number: string;
  status: string;
  serviceType: string;
  channel: string;
  branch: Named;
  openedAt: string;
  openedBy: Named | null;
  customer: Named;
  site: { id: string; address: string } | null;
  area: AreaRef | null;
  territoryReason: string | null;
  address: string;
  callerPhone: string;
  contactName: string | null;
  contactPhone: string | null;
  model: ModelRef;
  equipment: { id: string; serial: string | null } | null;
  cover: Cover | null;
  contract: { id: string; number: string } | null;
  fault: string;
  wish: Wish | null;
  carriedOver: boolean;
  chases: number;
  arriveBy: string | null;
  arriveByWords: string | null;
  left?: Left | null;
  arrivedAt: string | null;
  arrivalLate: boolean;
  voucher: { id: string; number: string } | null;
  technician: Named | null;
  dispatch: {
    id: string;
    technician: Named;
    plannedAt: string | null;
    plannedMinutes: number | null;
    at: string;
    by: Named | null;
    reason: string | null;
  } | null;
  visits: Visit[];
  fee: { amount: number; reason: string | null; smallFee: boolean } | null;
  collection: { id: string; amount: number; collectedAt: string; confirmedAt: string | null } | null;
  invoice: { id: string; number: string | null; state: string } | null;
  signature: { kind: string; signedAt: string; signer: string; valid: boolean } | null;
  followUrl: string | null;
  closedAt: string | null;
  closedBy: Named | null;
  cancelReason: string | null;
  version: number;
  allowedActions: string[];
  refusedActions: Record<string, string>;
}

/** The figures over the register, all at one instant. */
export interface TicketCounts {
  asOf: string;
  open: number;
  today: number;
  late: number;
  carriedOver: number;
  undispatched: number;
  waitingClosure: number;
  reports: number;
}

/** What stands on the voucher, in the reader's language, exactly as it is signed. */
export interface VoucherView {
  number: string;
  lines: { label: string; value: string }[];
  contentHash: string;
  fee: number | null;
  signatures: { id: string; kind: string; how: string; signer: string; signedAt: string; valid: boolean }[];
}

/** What a change of a ticket sends: the whole of what a clerk may correct. */
export interface TicketChange {
  serviceType: string;
  contractId: string | null;
  siteId: string | null;
  address: string;
  areaId: string | null;
  reason?: string | null;
  phone: string;
  contactName: string | null;
  contactPhone: string | null;
  modelId: string;
  equipmentId: string | null;
  fault: string;
  wish: Wish | null;
}
