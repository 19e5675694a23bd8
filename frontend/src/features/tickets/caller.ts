import type { AreaRef, Cover, ModelRef, Named } from "./ticket";

export interface CallerSite {
  id: string;
  address: string;
  area: AreaRef | null;
}

export interface CallerUnit {
  id: string;
  model: ModelRef;
  serial: string | null;
  site: { id: string } | null;
  cover: Cover;
}

/** An open call, or one touched within the last thirty days (demand 2). */
export interface CallerTicket {
  id: string;
  number: string;
  status: string;
  fault: string;
  openedAt: string;
  touchedAt: string;
  technician: Named | null;
  model: ModelRef;
}

/** A customer as the person on the phone needs them: numbers, places, units with cover, calls. */
export interface Caller {
  customer: { id: string; kind: string; name: string };
  phones: { id: string; number: string; label: string | null }[];
  sites: CallerSite[];
  equipment: CallerUnit[];
  openTickets: CallerTicket[];
}

/** Somebody already known who looks like the caller being written down. */
export interface Duplicate {
  customer: Named;
  matchedBy: string[];
  value: string;
}

export interface FaultReport {
  id: string;
  number: string;
  name: string;
  phone: string;
  address: string;
  modelText: string | null;
  serial: string | null;
  fault: string;
  reportedAt: string;
  /** Ids; null when there are none. */
  photos: string[] | null;
  /** Customers with this number or serial; null when there are none. */
  matches: Named[] | null;
}
