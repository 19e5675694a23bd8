/** Shapes of the API of buying and receiving as these screens read them; amounts in yuan, quantities in the part's unit. */

export interface Named {
  id: string;
  name: string;
}

export interface Numbered {
  id: string;
  number: string;
}

export interface PartRef {
  id: string;
  code: string;
  name: string;
  spec: string;
  unit: string;
  barcode: string | null;
  storageNeed: string;
}

/** A request for the manager's signature; null where none was asked for. */
export interface SignatureOn {
  id: string;
  status: string;
  by: string | null;
  at: string | null;
}

export interface ReceiptRow {
  id: string;
  number: string;
  order: Numbered | null;
  factoryRepair: Numbered | null;
  supplier: string;
  directUse: boolean;
  step: string;
  status: string;
  goods: string;
  arrivedAt: string;
  waitingHours: number;
}

export interface ReceivedGoods {
  id: string;
  part: PartRef;
  listed: number;
  counted: number | null;
  difference: string;
  /** Still to come of the order; null: nobody ordered it. */
  ordered: number | null;
  inspection: string;
  requirement: string;
  refused: number;
  ground: string | null;
  refusalNote: string;
  goesTo: string | null;
  unitCost: number | null;
  bin: { id: string; code: string } | null;
  belongs: { id: string; code: string } | null;
}

export interface Receipt {
  id: string;
  number: string;
  store: Named;
  order: Numbered | null;
  approved: boolean;
  factoryRepair: Numbered | null;
  worksNormally: boolean | null;
  supplier: string;
  deliveryList: string;
  directUse: boolean;
  supplementary: boolean;
  place: string;
  spotCheck: string;
  status: string;
  step: string;
  arrivedAt: string;
  signature: SignatureOn | null;
  lines: ReceivedGoods[];
  allowedActions: string[];
  version: number;
}

export interface RefusedGoods {
  id: string;
  receipt: Numbered;
  supplier: string;
  part: PartRef;
  quantity: number;
  ground: string;
  note: string;
  refusedAt: string;
  refusedBy: Named;
  sentBackAt: string | null;
  allowedActions: string[];
}

export interface Repair {
  id: string;
  number: string;
  store: Named;
  part: PartRef;
  quantity: number;
  problem: string;
  factory: string;
  dueBackOn: string | null;
  status: string;
  registeredAt: string | null;
  registeredBy: Named | null;
  sentAt: string | null;
  backAt: string | null;
  worksNormally: boolean | null;
  confirmedAt: string | null;
  confirmedBy: Named | null;
  source: Numbered | null;
  receipt: Numbered | null;
  daysAway: number | null;
  late: boolean;
  allowedActions: string[];
  version: number;
}

export interface PurchaseRow {
  id: string;
  number: string;
  supplier: string | null;
  need: string;
  local: boolean;
  status: string;
  goods: string;
  total: number | null;
  wantedBy: Named;
  wantedAt: string;
  signature: SignatureOn | null;
  waitingHours: number;
}

export interface OrderedGoods {
  id: string;
  part: PartRef;
  quantity: number;
  unitPrice: number | null;
  received: number;
  coming: number;
}

export interface Quote {
  supplier: string;
  price: number;
  quotedOn: string;
  chosen: boolean;
}

export interface Purchase {
  id: string;
  number: string;
  store: Named;
  supplier: string | null;
  shortageId: string | null;
  need: string;
  local: boolean;
  workKind: string | null;
  workId: string | null;
  workLabel: string;
  planNumber: string;
  status: string;
  reason: string;
  choiceReason: string;
  cancellation: string | null;
  wantedBy: Named;
  wantedAt: string;
  approvedBy: Named | null;
  approvedAt: string | null;
  delegatedBy: string | null;
  delegatedSince: string | null;
  placedBy: Named | null;
  placedAt: string | null;
  signature: SignatureOn | null;
  lines: OrderedGoods[];
  quotes: Quote[];
  receipts: { id: string; number: string; status: string; arrivedAt: string }[];
  allowedActions: string[];
  version: number;
}

export interface LocalPower {
  released: boolean;
  articleId: string | null;
  article: string | null;
  since: string | null;
}

export interface LowStock {
  branchId: string;
  partId: string;
  code: string;
  name: string;
  spec: string;
  unit: string;
  supplierName: string;
  minStock: number;
  there: number;
  kept: number;
  coming: number;
  proposed: number;
  store: Named;
}

export interface Shortage {
  id: string;
  part: PartRef;
  store: Named;
  quantity: number;
  asker: Named;
  slip: Numbered | null;
  status: string;
  foundAt: string;
  order: Numbered | null;
  signature: SignatureOn | null;
  ageHours: number;
  allowedActions: string[];
}

export interface LocalPurchase {
  id: string;
  number: string;
  branch: string;
  purchaser: Named;
  supplier: string;
  need: string;
  placedAt: string;
  quotes: number;
  price: number | null;
  cheapest: number | null;
  dearer: number | null;
  reason: string;
  failed: number;
  came: number;
}

export interface Unlinked {
  purchaser: Named;
  month: string;
  orders: number;
  total: number | null;
}

export interface Supplier {
  id: string;
  name: string;
  contact: string;
  phone: string;
  retired: boolean;
  orders: number;
  version: number;
}
