import type { Translation } from "../../lib/words";

const nav: Translation<"nav"> = {
  home: "to my work",
  main: "Main",
  more: "More",
  admin: "Administration",
  approvals: "Approvals",
  cash: "Cash and invoices",
  contracts: "Contracts",
  customers: "Customers",
  day: "My day",
  dispatch: "Dispatch",
  duties: "My duties",
  equipment: "Equipment",
  internalWork: "Internal work",
  people: "People",
  products: "Product models",
  reports: "Web reports",
  tickets: "Call register",
  toSign: "{count} to sign",
};

export default nav;
