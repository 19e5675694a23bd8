import { expect, it } from "vitest";
import { landing } from "./landing";

it.each([
  [["clerk"], "/tickets"],
  [["supervisor"], "/dispatch"],
  [["technician"], "/day"],
  [["accountant"], "/cash"],
  [["administrator"], "/admin"],
  [["general_manager"], "/evidence"],
  [["branch_manager"], "/evidence"],
  [["quality"], "/complaints/inbox"],
  [["sales"], "/complaints/inbox"],
  [["service_department"], "/complaints"],
  [["storekeeper"], "/warehouse"],
  [["technician", "supervisor"], "/dispatch"],
])("%j land on %s", (roles, path) => expect(landing(roles)).toBe(path));
