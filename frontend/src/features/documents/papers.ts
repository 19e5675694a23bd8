/** What of the records stands on their papers. */
interface Named {
  id: string;
  name: string;
}

interface Numbered {
  id: string;
  number: string;
}

export interface EstimateLine {
  sort: string;
  what: string;
  quantity: number;
  price: number;
}

export interface Item {
  id: string;
  number: string;
  what: string;
  serial: string;
  accessories: string;
  condition: string;
  branch: Named;
  ticket: Numbered & { fault: string; name: string; phone: string; address: string };
  customer: Named;
  technician: Named | null;
  takenAt: string;
  receipt: { number: string; url: string; issuedAt: string; voidedAt: string | null } | null;
  card: {
    fault: string;
    plannedFinish: string | null;
    filledAt: string;
    filledBy: Named;
    startedAt: string | null;
    workDone: string;
    loaner: string | null;
  } | null;
  times: { id: string; person: Named; day: string; category: string; minutes: number; note: string }[];
  minutes: number;
  estimate: {
    number: string;
    lines: EstimateLine[];
    note: string;
    total: number;
    madeAt: string;
    madeBy: Named;
    decidedAt: string | null;
    decidedBy: string | null;
    status: string;
  } | null;
  inspections: { id: string; passed: boolean; reason: string; at: string; by: Named }[];
  returnOn: string | null;
}

export interface Contract {
  id: string;
  number: string;
  customer: Named;
  endsOn: string;
  responsible: Named | null;
  equipment: { id: string; serial: string | null; until: string | null; model: Named }[];
}

export interface Certificate {
  id: string;
  number: string;
  kind: "unit" | "works";
  content: {
    customer: string;
    title: string;
    modelCode: string | null;
    serial: string | null;
    address: string | null;
    from: string | null;
    until: string | null;
    terms: { what: string; months: number; until: string | null }[];
    summary: string | null;
    scope: string | null;
    period: string | null;
    conditions: string | null;
    ourName: string;
    ourAddress: string | null;
    ourPhone: string | null;
    department: string | null;
    contactPerson: string | null;
  };
  /** From the root of the installation. */
  checkUrl: string;
  issuedAt: string;
  sentOn: string | null;
  sentTo: string | null;
}

export interface SurveyCard {
  id: string;
  number: string;
  ticket: Numbered & { what: string };
  customer: Named;
  branch: Named;
  day: string;
  technician: Named | null;
  answer: {
    attitude: number;
    skill: number;
    arrival: number;
    promises: number;
    remark: string;
    sort: "none" | "suggestion" | "complaint";
  } | null;
  allowedActions: string[];
}

export interface Complaint {
  id: string;
  number: string;
  channel: string;
  classification: string | null;
  severity: string;
  content: string;
  registeredAt: string;
  customer: Named | null;
  complainant: string;
  phone: string;
  ticket: Numbered | null;
  model: Named | null;
  particulars: {
    orderNumber: string | null;
    partNumber: string | null;
    shippedOn: string | null;
    quantity: number | null;
    defective: number | null;
    demand: string | null;
  } | null;
  investigation: { checked: string | null; finding: string | null } | null;
  judgement: {
    fault: string | null;
    cause: string | null;
    finding: string | null;
    appraisal: string | null;
    appraisalGrounds: string | null;
  };
  settlement: { handling: string | null; solution: string | null; decidedBy: Named | null; decidedAt: string | null };
  responsibility: { department: string | null; branch: Named | null; person: Named | null } | null;
  ending: { outcome: string | null; prevention: string | null };
  questions: {
    id: string;
    department: string;
    about: string;
    answer: string | null;
    answeredBy: Named | null;
    answeredAt: string | null;
  }[];
  /** What was said to the customer and heard, the newest first. */
  words: { sort: string; about: string | null; text: string }[];
  /** From the root of the installation. */
  followUrl: string;
}

interface PartRef {
  id: string;
  code: string;
  name: string;
  spec: string;
  unit: string;
}

export interface PartsSlip {
  id: string;
  number: string;
  store: Named;
  workLabel: string;
  workTitle: string | null;
  costBearer: string | null;
  drawer: Named;
  note: string;
  wantedAt: string;
  issuedAt: string | null;
  issuedBy: Named | null;
  handedAt: string | null;
  status: string;
  lines: {
    id: string;
    part: PartRef;
    place: { code: string } | null;
    quantity: number;
    issued: number;
    returned: number;
    oldForNew: boolean;
    oldSerial: string | null;
  }[];
  signatures: { id: string; ref: string; status: string; roles: string[]; by: string[] }[];
}

export interface GoodsReceipt {
  id: string;
  number: string;
  store: Named;
  order: Numbered | null;
  supplier: string;
  deliveryList: string;
  directUse: boolean;
  arrivedAt: string;
  checkedAt: string | null;
  checkedBy: Named | null;
  noteAt: string | null;
  noteBy: Named | null;
  enteredAt: string | null;
  signature: { status: string; by: string | null; at: string | null } | null;
  lines: {
    id: string;
    part: PartRef;
    listed: number;
    counted: number | null;
    refused: number;
    unitCost: number | null;
    bin: { code: string } | null;
    belongs: { code: string } | null;
  }[];
}

export interface Count {
  id: string;
  number: string;
  store: Named & { code: string };
  month: string;
  area: string | null;
  frozenAt: string;
  startedBy: Named;
}

export interface CountLine {
  id: string;
  position: number;
  part: PartRef;
  area: string | null;
  bin: string | null;
}

export interface StockRow {
  part: PartRef;
  store: { id: string; code: string; name: string };
  place: { id: string; code: string; name: string; area: string } | null;
  labelPrintedAt: string | null;
  labelOutdated: boolean;
}

export interface Bin {
  id: string;
  code: string;
  name: string;
  area: string;
  signPrintedAt: string | null;
}

export interface Store {
  id: string;
  code: string;
  name: string;
  allowedActions: string[];
}

/** What of a delivery came in: counted, less what was refused; not counted yet, nothing. */
export const taken = (line: GoodsReceipt["lines"][number]): number => Math.max(0, (line.counted ?? 0) - line.refused);

/** A bin as its sign's code says it: the same bin code may be in two stores. */
export const binCode = (store: { code: string }, bin: { code: string }): string => `${store.code}/${bin.code}`;

export const needsLabel = (row: StockRow): boolean => !row.labelPrintedAt || row.labelOutdated;
