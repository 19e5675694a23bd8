import type { APIRequestContext } from "@playwright/test";

/** One of the demo company's people, as the setup page of the running application tells them. */
export interface DemoPerson {
  login: string;
  name: string;
  roles: string[];
  branch: string | null;
  password: string;
}

export async function demoPeople(request: APIRequestContext): Promise<DemoPerson[]> {
  const answer = await request.get("/api/v1/setup");
  const { demo } = (await answer.json()) as { demo: DemoPerson[] };
  if (demo.length === 0) throw new Error("The application runs without the demo company; start it with it.");
  return demo;
}

/** A demo person by login or by role ("clerk", "supervisor"): the first one listed. */
export async function demoPerson(request: APIRequestContext, who: string): Promise<DemoPerson> {
  const people = await demoPeople(request);
  const found = people.find((person) => person.login === who) ?? people.find((person) => person.roles.includes(who));
  if (!found) throw new Error(`No demo person ${who}; there are ${people.map((person) => person.login).join(", ")}`);
  return found;
}
