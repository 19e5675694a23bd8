import type { Translation } from "../../lib/words";

const adminParts: Translation<"adminParts"> = {
  admin: "Administration",
  areas: "Service areas",
  branches: "Branches",
  calendars: "Calendars",
  company: "Company",
  deliveries: "Deliveries",
  people: "People",
  templates: "Notice texts",
  webhooks: "Webhooks",
};

export default adminParts;
