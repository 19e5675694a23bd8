import type { Duty } from "../../lib/duty";
import { type Say, sayCode } from "../../lib/words";

/** Whose a duty is: a person's, or a role's; where nobody there has the role, who stands in for it. */
export function ownerWords({ person, role, standIn }: Duty["owner"], duty: Say<"duty">, app: Say<"app">): string {
  if (person) return person.name;
  if (!role) return duty("nobody");
  const named = sayCode(app, `role.${role}`);
  return standIn ? duty("standsIn", { by: sayCode(app, `role.${standIn}`), role: named }) : named;
}
