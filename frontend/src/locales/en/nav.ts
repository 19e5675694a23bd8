import type { Translation } from "../../lib/words";

const nav: Translation<"nav"> = {
  home: "to my work",
  main: "Main",
  more: "More",
  admin: "Administration",
  approvals: "Approvals",
  callBacks: "Call-backs",
  branchReports: "Supervisors' reports",
  cash: "Cash and invoices",
  contracts: "Contracts",
  customers: "Customers",
  dailyReports: "Technicians' reports",
  day: "My day",
  deliveries: "Deliveries",
  dispatch: "Dispatch",
  duties: "My duties",
  equipment: "Equipment",
  internalWork: "Internal work",
  noticeTemplates: "Notice texts",
  people: "People",
  products: "Product models",
  releases: "Register release",
  renewals: "Renewals",
  reports: "Web reports",
  tickets: "Call register",
  toSign: "{count} to sign",
  regulations: "Regulations",
  evidence: "Promises",
};

export default nav;
