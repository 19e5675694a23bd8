import { readMoney } from "../../lib/money";

export interface Named {
  id: string;
  name: string;
}

interface Numbered {
  id: string;
  number: string;
}

/** A unit that a contract may cover. */
export interface Unit {
  id: string;
  model: Named & { code: string };
  serial: string | null;
}

/** A unit on a contract's list; null days: since its first, to its last. */
export interface CoveredUnit extends Unit {
  from: string | null;
  until: string | null;
  reason: string;
}

export type RuleKind = "included" | "per_visit" | "percent";

export interface PriceRule {
  kind: RuleKind;
  amount: number | null;
  percent: number | null;
}

/** What is owed in visits over the whole term. */
export interface VisitPlan {
  owed: number;
  used: number;
  left: number;
  overdue: number;
  nextDue: string | null;
}

/** A visit written down by mistake: who took it off the count, and why. */
interface Struck {
  by: string;
  at: string;
  reason: string;
}

export type Outcome = "renewed" | "declined" | "pending";
export type Stage = "due" | "noticed" | "visited" | "talking" | "won" | "lost";
export type LostReason = "price" | "competitor" | "no_need" | "unhappy" | "other";

/** A maintenance contract in a list. */
export interface ContractRow {
  id: string;
  number: string;
  customer: Named;
  startsOn: string;
  endsOn: string;
  priceRule: PriceRule;
  /** Of the whole term, yuan; null where only visits are paid. */
  price: number | null;
  equipment: Unit[];
  cancelledOn: string | null;
  renewedBy: string | null;
  visitPlan: VisitPlan | null;
}

/** A maintenance contract; days are days, the last one still covers (1.1b). */
export interface Contract extends Omit<ContractRow, "equipment" | "renewedBy"> {
  visitsPerYear: number | null;
  responsible: Named | null;
  equipment: CoveredUnit[];
  /** Clock hours; null where the contract says nothing (7.4.2.5b). */
  arrivalHours: number | null;
  note: string | null;
  /** When the customer confirmed its terms; null: nobody wrote it down. */
  confirmedOn: string | null;
  confirmedBy: string;
  renews: Numbered | null;
  renewedBy: Numbered | null;
  cancelReason: string;
  /** When the customer was written to about its present end; null: not yet. */
  noticePostedOn: string | null;
  /** For the renewal, the newest first. */
  visits: { on: string; outcome: Outcome; visitor: string; note: string }[];
  /** Under the contract, each using one of those owed. */
  madeVisits: {
    id: string;
    on: string;
    person: string;
    ticket: Numbered | null;
    note: string;
    struck: Struck | null;
  }[];
  documents: { id: string; title: string; addedBy: string; addedAt: string }[];
  renewal: {
    stage: Stage;
    visitor: Named | null;
    visitOn: string | null;
    amount: number | null;
    nextStepOn: string | null;
    lostReason: LostReason | null;
    note: string;
  } | null;
  version: number;
  allowedActions: string[];
}

export interface ContractForm {
  startsOn: string | null;
  endsOn: string | null;
  rule: RuleKind;
  /** What was typed: yuan for each visit, or the percentage. */
  figure: string;
  price: string;
  visitsPerYear: string;
  responsible: Named | null;
  /** Of a new contract; afterwards units come and go by themselves. */
  equipmentIds: string[];
  arrivalHours: string;
  note: string;
  /** Of a new contract that takes over some units of another: which one it renews. */
  renewsId: string;
  /** Of a new contract: when the customer confirmed its terms, and who did. */
  confirmedOn: string | null;
  confirmedBy: string;
}

export const formOf = (contract?: Contract): ContractForm => ({
  startsOn: contract?.startsOn ?? null,
  endsOn: contract?.endsOn ?? null,
  rule: contract?.priceRule.kind ?? "included",
  figure: String(contract?.priceRule.amount ?? contract?.priceRule.percent ?? ""),
  price: String(contract?.price ?? ""),
  visitsPerYear: String(contract?.visitsPerYear ?? ""),
  responsible: contract?.responsible ?? null,
  equipmentIds: [],
  arrivalHours: String(contract?.arrivalHours ?? ""),
  note: contract?.note ?? "",
  renewsId: "",
  confirmedOn: null,
  confirmedBy: "",
});

/** The price rule as the API takes it: only the figure its kind knows. A figure that is none is sent as missing, and refused. */
export const ruleOf = ({ rule, figure }: ContractForm) => ({
  kind: rule,
  amount: rule === "per_visit" ? readMoney(figure) : null,
  percent: rule === "percent" ? readMoney(figure) : null,
});

export type Phase = "coming" | "running" | "ended" | "cancelled";

/** Where a contract stands on a day; a cancelled one covers nothing from its day on. */
export const phaseOf = (contract: Pick<ContractRow, "startsOn" | "endsOn" | "cancelledOn">, day: string): Phase => {
  if (contract.cancelledOn && contract.cancelledOn <= day) return "cancelled";
  return day < contract.startsOn ? "coming" : day > contract.endsOn ? "ended" : "running";
};

export const phaseTones = { coming: "waiting", running: "good", ended: "off", cancelled: "off" } as const;

export const unitName = (unit: Unit): string => [unit.model.name, unit.serial].filter(Boolean).join(" · ");
