/** Shapes of the customers' API as these screens read them. */

export interface Named {
  id: string;
  name: string;
}

export interface ModelRef extends Named {
  code: string;
}

export interface Phone {
  id?: string;
  number: string;
  label: string | null;
}

export interface Site {
  id: string;
  address: string;
  area: (Named & { kind: string }) | null;
  contactName: string | null;
  contactPhone: string | null;
  active: boolean;
  version: number;
}

export interface CustomerView {
  id: string;
  kind: "person" | "company";
  name: string;
  note: string | null;
  email: string;
  keyAccount: boolean;
  branch: Named;
  /** The day we last spoke with them, or they with us; null: never. */
  lastContactOn: string | null;
  phones: Phone[];
  sites: Site[];
  version: number;
  allowedActions: string[];
}

/** One line of the list of customers. */
export interface CustomerRow {
  id: string;
  kind: string;
  name: string;
  keyAccount: boolean;
  branch: Named;
  phones: Phone[];
  /** Of the first site in use. */
  address: string | null;
  lastContactOn: string | null;
}

export interface Cover {
  covered: boolean;
  extent: "covered" | "partly" | "not";
  by: "warranty" | "repair" | "contract" | null;
  from: string | null;
  until: string | null;
  reason: string;
  words: string;
  contract: { id: string; number: string } | null;
  lines: { what: "parts" | "labour" | "travel"; covered: boolean; until: string | null; words: string }[];
  proposedServiceType: string;
}

/** A unit of a customer. Days are days, no instants. */
export interface Unit {
  id: string;
  customer: Named;
  site: { id: string; address: string } | null;
  model: ModelRef;
  serial: string | null;
  boughtOn: string | null;
  deliveredOn: string | null;
  acceptedOn: string | null;
  soldByUs: boolean;
  retiredOn: string | null;
  version: number;
  cover: Cover;
  allowedActions: string[];
}

export interface Duplicate {
  customer: Named;
  matchedBy: string[];
  value: string;
}

export interface ContractRow {
  id: string;
  number: string;
  startsOn: string;
  endsOn: string;
  priceRule: { kind: string; amount: number | null; percent: number | null };
  equipment: { id: string; model: ModelRef; serial: string | null }[];
}

export interface VoucherRow {
  id: string;
  number: string;
  model: ModelRef;
  madeAt: string;
  entries: {
    ticketId: string;
    number: string;
    openedAt: string;
    workDone: string | null;
    fee: number | null;
    signedAt: string | null;
    filedAt: string | null;
  }[];
}

export interface TicketRow {
  id: string;
  number: string;
  status: string;
  openedAt: string;
  model: ModelRef;
  fault: string;
  technician: Named | null;
}
