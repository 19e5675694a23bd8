import type { Department, Measure, Missing, Named, Particulars, Question, Severity, Step, Word } from "./complaint";

/** A complaint as its page gets it. */
export interface Complaint {
  id: string;
  number: string;
  step: Step;
  stepSince: string;
  source: string;
  channel: string;
  about: string;
  classification: string | null;
  severity: Severity;
  content: string;
  heardAt: string;
  registeredAt: string;
  registeredBy: Named | null;
  branch: Named | null;
  customer: Named | null;
  complainant: string;
  phone: string;
  email: string;
  ticket: { id: string; number: string } | null;
  person: Named | null;
  model: { id: string; code: string; name: string } | null;
  owner: Named | null;
  stages: { step: Step; enteredAt: string; leftAt: string | null; by: Named | null }[];
  particulars: Particulars | null;
  investigation: {
    grounds: string | null;
    groundsBy: Named | null;
    groundsAt: string | null;
    checked: string | null;
    checkedWith: string | null;
    finding: string | null;
    by: Named | null;
    at: string | null;
  } | null;
  judgement: {
    fault: "ours" | "not_ours" | null;
    cause: string | null;
    causeNote: string | null;
    department: Department | null;
    finding: string | null;
    appraisal: string | null;
    appraisalGrounds: string | null;
    by: Named | null;
    at: string | null;
    possibleCauses: string | null;
    nextStep: string | null;
    producingUnit: string | null;
    producers: string | null;
    producedOn: string | null;
  };
  repeatOf: { id: string; number: string; closedAt: string; prevention: string | null } | null;
  settlement: {
    handling: string | null;
    handlingBy: Named | null;
    solution: string | null;
    agreedBy: Named | null;
    agreedAt: string | null;
    customerAgreedOn: string | null;
    customerContact: string | null;
    submittedAt: string | null;
    decidedBy: Named | null;
    decidedAt: string | null;
  };
  responsibility: {
    department: Department | null;
    branch: Named | null;
    person: Named | null;
    stillInvestigated: boolean;
  } | null;
  sending: {
    handler: Named | null;
    unit: Named | null;
    difficulty: string | null;
    helpAskedAt: string | null;
    chases: number;
    readHow: string | null;
    readBy: Named | null;
    readAt: string | null;
    referredTo: Named | null;
    reportedTo: string | null;
    reportedAt: string | null;
    reportReadBy: Named | null;
    reportReadAt: string | null;
  };
  dispute: {
    person: Named | null;
    contractId: string | null;
    /** By its number. */
    contract: string | null;
    clauses: string | null;
    settlement: string | null;
    settledAt: string | null;
  } | null;
  ending: {
    outcome: string | null;
    prevention: string | null;
    dropped: string | null;
    dropReason: string | null;
    closedBy: Named | null;
    closedAt: string | null;
    solved: boolean | null;
    reopened: number;
  };
  questions: Question[];
  measures: Measure[];
  mishaps: {
    id: string;
    department: Department;
    what: string;
    finding: string | null;
    measure: string | null;
    passedWhy: string | null;
    settledAt: string | null;
  }[];
  words: Word[];
  photos: string[];
  followUrl: string;
  next: { operation: string | null; to: Step | null; missing: Missing[] };
  version: number;
  allowedActions: string[];
  refusedActions: Record<string, string>;
}
