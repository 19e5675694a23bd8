import { causes, channels, classifications, departments, questionAbouts, severities } from "./complaint";

/** One thing a form asks for; its words are `field.<name>`, those of its choices `<of>.<value>`. */
export interface Asked {
  name: string;
  as: "text" | "area" | "select" | "day" | "number" | "person" | "branch" | "flag" | "many" | "yesno" | "contract";
  of?: string;
  options?: readonly string[];
  required?: boolean;
}

export interface Operation {
  path: string;
  method?: "PUT";
  fields: Asked[];
}

const text = (name: string, required = false): Asked => ({ name, as: "text", required });
const area = (name: string, required = false): Asked => ({ name, as: "area", required });
const one = (name: string, of: string, options: readonly string[], required = false): Asked => ({
  name,
  as: "select",
  of,
  options,
  required,
});
const department = (required = false) => one("department", "department", departments, required);

/** Everything that may be done with a complaint and what it asks for; whether it may be done now is told by the server. */
export const operations: Record<string, Operation> = {
  takeUpComplaint: { path: "take-up", fields: [{ name: "ownerId", as: "person" }] },
  recordContact: {
    path: "contacts",
    fields: [one("channel", "channel", channels, true), area("problem", true), area("cause")],
  },
  confirmGrounds: { path: "grounds", fields: [area("grounds", true)] },
  enterParticulars: {
    path: "particulars",
    method: "PUT",
    fields: [
      text("orderNumber"),
      text("partNumber"),
      { name: "shippedOn", as: "day" },
      { name: "quantity", as: "number" },
      { name: "defective", as: "number" },
      area("demand"),
    ],
  },
  submitInvestigation: {
    path: "investigation",
    fields: [area("checked", true), text("checkedWith", true), area("finding", true)],
  },
  askDepartment: {
    path: "questions",
    fields: [department(true), one("about", "question", questionAbouts, true), area("asks")],
  },
  startAnalysis: { path: "analysis", fields: [] },
  judgeComplaint: {
    path: "judgement",
    fields: [
      one("fault", "fault", ["ours", "not_ours"], true),
      one("cause", "cause", causes, true),
      area("causeNote"),
      department(),
      area("finding", true),
      area("appraisal"),
      area("appraisalGrounds"),
    ],
  },
  draftHandling: { path: "handling", method: "PUT", fields: [area("handling", true)] },
  agreeSolution: { path: "agreement", fields: [area("solution", true)] },
  settleWithCustomer: {
    path: "customer-agreement",
    fields: [{ name: "on", as: "day", required: true }, text("contact", true), area("solution")],
  },
  submitSolution: { path: "submission", fields: [] },
  executeSolution: { path: "execution", fields: [area("solution")] },
  tellCustomer: {
    path: "messages",
    fields: [
      one("about", "messageAbout", ["progress", "finding", "result"], true),
      one("channel", "channel", ["mail", "phone", "letter", "visit", "counter"], true),
      area("text", true),
    ],
  },
  planMeasure: {
    path: "measures",
    fields: [
      one("sort", "measureSort", ["action", "countermeasure", "improvement"], true),
      area("what", true),
      department(true),
      { name: "ownerId", as: "person", required: true },
      { name: "dueOn", as: "day", required: true },
    ],
  },
  sendSomebody: { path: "handler", method: "PUT", fields: [{ name: "personId", as: "person", required: true }] },
  recordComplaintVisit: { path: "visits", fields: [area("what", true)] },
  agreeNextStep: { path: "next-step", method: "PUT", fields: [area("possibleCauses", true), area("nextStep", true)] },
  assignResponsibility: {
    path: "responsibility",
    method: "PUT",
    fields: [
      department(),
      { name: "branchId", as: "branch" },
      { name: "personId", as: "person" },
      { name: "stillInvestigated", as: "flag" },
    ],
  },
  readComplaint: {
    path: "reading",
    fields: [one("how", "readHow", ["read", "referred"], true), { name: "referredTo", as: "person" }, area("note")],
  },
  readReport: { path: "report/reading", fields: [] },
  closeComplaint: {
    path: "closure",
    fields: [
      area("outcome", true),
      one("cause", "cause", causes),
      area("prevention"),
      one("dropped", "dropped", ["baseless", "duplicate"]),
      area("dropReason"),
    ],
  },
  recordSolved: {
    path: "customer-answer",
    fields: [
      { name: "solved", as: "yesno", of: "solved", required: true },
      one("channel", "channel", ["phone", "visit", "counter", "letter", "mail"], true),
      area("note"),
    ],
  },
  reopenComplaint: { path: "reopening", fields: [area("reason", true)] },
  weighComplaint: {
    path: "severity",
    method: "PUT",
    fields: [
      one("severity", "severity", severities, true),
      area("reason"),
      { name: "departments", as: "many", of: "department", options: departments },
    ],
  },
  classifyComplaint: {
    path: "classification",
    method: "PUT",
    fields: [one("classification", "classification", classifications, true), area("reason", true)],
  },
  passComplaintOn: { path: "unit", method: "PUT", fields: [{ name: "branchId", as: "branch", required: true }] },
  chaseUnit: { path: "chases", fields: [area("note", true)] },
  answerForUnit: { path: "unit-answers", fields: [area("answer", true)] },
  askForHelp: { path: "help-requests", fields: [area("difficulty", true)] },
  giveHelp: { path: "help", fields: [area("help", true)] },
  findMishap: { path: "mishaps", fields: [department(true), area("what", true)] },
  markDispute: {
    path: "dispute",
    method: "PUT",
    fields: [{ name: "personId", as: "person" }, { name: "contractId", as: "contract" }, area("clauses")],
  },
  settleDispute: { path: "dispute/settlement", fields: [area("settlement", true)] },
  escalateComplaint: { path: "escalation", fields: [] },
};

/** Which of them belong to which part of the page; what is nowhere here stands under "more". */
export const places = {
  customer: ["recordContact", "tellCustomer", "sendSomebody", "recordComplaintVisit"],
  facts: ["enterParticulars", "confirmGrounds", "submitInvestigation"],
  departments: ["askDepartment", "findMishap"],
  solution: [
    "judgeComplaint",
    "draftHandling",
    "agreeSolution",
    "settleWithCustomer",
    "submitSolution",
    "agreeNextStep",
  ],
  measures: ["planMeasure"],
  unit: ["passComplaintOn", "chaseUnit", "answerForUnit", "askForHelp", "giveHelp"],
} as const;
