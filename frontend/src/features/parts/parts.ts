import type { Kept, PartRef, SlipStatus, StoreRef, WorkKind } from "../../lib/parts";

export interface PersonRef {
  id: string;
  name: string;
}

export type PartKind = "part" | "consumable" | "tool" | "old_part";
export const partKinds: PartKind[] = ["part", "consumable", "tool", "old_part"];

export interface PartRow extends PartRef {
  kind: PartKind;
  barcode: string | null;
  oldForNew: boolean;
  minStock: number | null;
  price: number | null;
  /** Null while it is under a blind count, for those who count. */
  quantity: number | null;
  reserved: number | null;
  low: boolean;
  retired: boolean;
}

export interface BinRef {
  id: string;
  code: string;
  name: string;
  area: string;
}

export interface Lot {
  id: string;
  receivedAt: string;
  quantity: number;
  unitCost: number;
  value: number;
  bin: BinRef | null;
  elsewhere: boolean;
}

export interface PartInStore {
  store: StoreRef;
  /** Null while it is under a blind count, for those who count. */
  quantity: number | null;
  reserved: number | null;
  free: number | null;
  value: number | null;
  place: BinRef | null;
  labelPrintedAt: string | null;
  labelOutdated: boolean;
  lots: Lot[];
}

export interface PartView extends PartRow {
  storageNeed: string;
  supplierName: string;
  stock: PartInStore[];
  version: number;
  allowedActions: string[];
}

export interface StockRow {
  part: PartRef;
  store: StoreRef;
  /** Null while it is under a blind count, for those who count. */
  quantity: number | null;
  reserved: number | null;
  free: number | null;
  minStock: number | null;
  low: boolean;
  value: number | null;
  place: BinRef | null;
  labelPrintedAt: string | null;
  labelOutdated: boolean;
  elsewhere: boolean;
  key: string;
}

export interface StoreView extends StoreRef {
  branch: { id: string; code: string; name: string };
  keeper: PersonRef | null;
  deputy: PersonRef | null;
  technician: PersonRef | null;
  closed: boolean;
  kinds: number;
  value: number;
  withoutPlace: number;
  withoutLabel: number;
  withoutSign: number;
  mine: boolean;
  version: number;
  allowedActions: string[];
}

export interface BinView extends BinRef {
  storeId: string;
  signPrintedAt: string | null;
  parts: number;
  version: number;
}

export const movementKinds = [
  "opening",
  "receipt",
  "issue",
  "returned",
  "transfer_out",
  "transfer_in",
  "count_up",
  "count_down",
  "factory_out",
  "factory_in",
  "direct_use_in",
  "direct_use_out",
  "reversal",
] as const;

export interface MovementRow {
  id: string;
  kind: (typeof movementKinds)[number];
  part: PartRef;
  store: StoreRef;
  quantity: number;
  unitCost: number;
  value: number;
  documentKind: string;
  documentId: string;
  documentNumber: string;
  slipId: string | null;
  workLabel: string | null;
  reason: string | null;
  person: PersonRef | null;
  movedAt: string;
  postedAt: string;
  late: boolean;
}

export interface Balance {
  opening: number;
  in: number;
  out: number;
  closing: number;
  openingValue: number;
  inValue: number;
  outValue: number;
  closingValue: number;
}

export interface SlipRow {
  id: string;
  number: string;
  store: StoreRef;
  status: SlipStatus;
  workKind: WorkKind;
  workId: string | null;
  workLabel: string;
  drawer: PersonRef;
  goods: string;
  lines: number;
  waiting: boolean;
  wantedAt: string;
  issuedAt: string | null;
}

export interface SlipLine {
  id: string;
  part: PartRef;
  storageNeed: string;
  place: BinRef | null;
  there: number;
  free: number;
  quantity: number;
  issued: number;
  returned: number;
  used: number;
  coming: number;
  addedItem: boolean;
  confirmedBy: PersonRef | null;
  confirmedAt: string | null;
  oldForNew: boolean;
  oldSerial: string | null;
  oldHandedInAt: string | null;
  drawerSignedAt: string | null;
  cost: number;
  lots: { lotId: string; receivedAt: string; quantity: number; unitCost: number }[];
}

export interface ReturnView {
  id: string;
  number: string;
  slipLineId: string;
  slipId: string;
  slipNumber: string;
  workLabel: string;
  part: PartRef;
  store: StoreRef;
  quantity: number;
  reason: string;
  announcedBy: PersonRef;
  announcedAt: string;
  receivedQuantity: number | null;
  receivedBy: PersonRef | null;
  postedAt: string | null;
}

export interface SlipSignature {
  id: string;
  number: string;
  ref: string;
  status: "waiting" | "signed" | "refused" | "withdrawn" | "outdated" | "used";
  roles: string[];
  by: string[];
  reason: string | null;
}

export interface SlipView extends Omit<SlipRow, "lines" | "goods" | "waiting"> {
  workTitle: string | null;
  started: boolean | null;
  costBearer: string | null;
  paper: boolean;
  legible: boolean;
  altered: boolean;
  refusal: string | null;
  note: string;
  issuedBy: PersonRef | null;
  handedAt: string | null;
  handedBy: PersonRef | null;
  lines: SlipLine[];
  signatures: SlipSignature[];
  returns: ReturnView[];
  cost: number;
  version: number;
  allowedActions: string[];
  refusedActions: Record<string, string>;
}

export interface TransferView {
  id: string;
  number: string;
  from: StoreRef;
  to: StoreRef;
  status: "sent" | "received";
  note: string;
  sentBy: PersonRef;
  sentAt: string;
  receivedBy: PersonRef | null;
  receivedAt: string | null;
  lines: { id: string; part: PartRef; quantity: number }[];
}

export interface WorkRow {
  kind: Exclude<WorkKind, "internal">;
  id: string;
  number: string;
  title: string;
  started: boolean;
}

export interface Scanned {
  kind: string;
  id: string;
  number: string;
  title: string;
}

export type { Kept, PartRef, SlipStatus, StoreRef, WorkKind };
