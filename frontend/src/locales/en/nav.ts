import type { Translation } from "../../lib/words";

const nav: Translation<"nav"> = {
  home: "to my work",
  main: "Main",
  more: "More",
  admin: "Administration",
<<<<<<< HEAD
  approvals: "Approvals",
=======
  callBacks: "Call-backs",
>>>>>>> 8000e25 (Show which contracts end soon and what was done, print the notice, record call-backs and release the day's register)
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
  releases: "Register release",
  renewals: "Renewals",
  reports: "Web reports",
  tickets: "Call register",
  toSign: "{count} to sign",
};

export default nav;
