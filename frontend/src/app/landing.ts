import type { Role } from "../lib/session";

/** Where each person's own work is; the first role that has one decides. */
const desks: [Role, string][] = [
  ["clerk", "/tickets"],
  ["supervisor", "/dispatch"],
  ["technician", "/day"],
  ["storekeeper", "/warehouse"],
  ["accountant", "/cash"],
  ["administrator", "/admin"],
  ["branch_manager", "/evidence"],
  ["vice_general_manager", "/evidence"],
  ["general_manager", "/evidence"],
  ["service_department", "/complaints"],
  ["quality", "/complaints/inbox"],
  ["technical", "/complaints/inbox"],
  ["production", "/complaints/inbox"],
  ["sales", "/complaints/inbox"],
];

export const landing = (roles: readonly string[]): string =>
  desks.find(([role]) => roles.includes(role))?.[1] ?? "/tickets";
