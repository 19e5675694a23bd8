import { readMoney } from "../../lib/money";

interface Named {
  id: string;
  name: string;
}

/** A unit that a contract may cover. */
export interface Unit {
  id: string;
  model: Named & { code: string };
  serial: string | null;
}

export type RuleKind = "included" | "per_visit" | "percent";

/** A maintenance contract; days are days, the last one still covers (1.1b). */
export interface Contract {
  id: string;
  number: string;
  customer: Named;
  startsOn: string;
  endsOn: string;
  priceRule: { kind: RuleKind; amount: number | null; percent: number | null };
  equipment: Unit[];
  /** Clock hours; null where the contract says nothing (7.4.2.5b). */
  arrivalHours: number | null;
  note: string | null;
  /** When the customer was written to about its present end; null: not yet. */
  noticePostedOn: string | null;
  visits: { on: string; outcome: "renewed" | "declined" | "pending"; visitor: string; note: string }[];
  version: number;
  allowedActions: string[];
}

export interface ContractForm {
  startsOn: string | null;
  endsOn: string | null;
  rule: RuleKind;
  /** What was typed: yuan for each visit, or the percentage. */
  figure: string;
  equipmentIds: string[];
  arrivalHours: string;
  note: string;
}

export const formOf = (contract?: Contract): ContractForm => ({
  startsOn: contract?.startsOn ?? null,
  endsOn: contract?.endsOn ?? null,
  rule: contract?.priceRule.kind ?? "included",
  figure: String(contract?.priceRule.amount ?? contract?.priceRule.percent ?? ""),
  equipmentIds: contract?.equipment.map((unit) => unit.id) ?? [],
  arrivalHours: String(contract?.arrivalHours ?? ""),
  note: contract?.note ?? "",
});

/** The price rule as the API takes it: only the figure its kind knows. A figure that is none is sent as missing, and refused. */
export const ruleOf = ({ rule, figure }: ContractForm) => ({
  kind: rule,
  amount: rule === "per_visit" ? readMoney(figure) : null,
  percent: rule === "percent" ? readMoney(figure) : null,
});

/** Where a contract stands on a day. */
export const phaseOf = (contract: Pick<Contract, "startsOn" | "endsOn">, day: string) =>
  day < contract.startsOn ? "coming" : day > contract.endsOn ? "ended" : "running";
