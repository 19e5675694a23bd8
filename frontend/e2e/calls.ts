import { type APIRequestContext, expect } from "@playwright/test";

/** A call registered and dispatched through the API, so that a browser test can begin where its own story does. */
export interface Dispatched {
  id: string;
  number: string;
  followUrl: string;
}

interface Named {
  id: string;
  name: string;
}

async function json<T>(answer: { ok(): boolean; status(): number; json(): Promise<unknown>; text(): Promise<string> }) {
  expect(answer.ok(), `${answer.status()} ${answer.ok() ? "" : await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** A chargeable call of a new customer, in the clerk's branch. */
export async function registerCall(clerk: APIRequestContext, name: string, fault = "不制冷，室外机响声大") {
  const models = await json<{ items: Named[] }>(await clerk.get("/api/v1/product-models?limit=1"));
  const session = await json<{ person: { branch: Named } }>(await clerk.get("/api/v1/session"));
  const areas = await json<Named[] | { items: Named[] }>(
    await clerk.get(`/api/v1/service-areas?branch=${session.person.branch.id}`),
  );
  const area = (Array.isArray(areas) ? areas : areas.items)[0];
  return json<Dispatched>(
    await clerk.post("/api/v1/tickets", {
      data: {
        channel: "phone",
        serviceType: "paid",
        newCustomer: { kind: "person" },
        name,
        address: "和平里西街 21 号院 3 号楼 502 室",
        areaId: area?.id,
        phone: `138${String(Date.now()).slice(-8)}`,
        modelId: models.items[0]?.id,
        fault,
      },
    }),
  );
}

/** Sends it to a technician of the supervisor's branch, before whatever else waits (1.13 wants a reason for that). */
export async function dispatchTo(supervisor: APIRequestContext, ticketId: string, technicianName: string) {
  const people = await json<Named[] | { items: Named[] }>(await supervisor.get("/api/v1/technicians"));
  const technician = (Array.isArray(people) ? people : people.items).find((each) => each.name === technicianName);
  expect(technician, `${technicianName} is no technician of this branch`).toBeTruthy();
  await json(
    await supervisor.post(`/api/v1/tickets/${ticketId}/dispatch`, {
      data: { technicianId: technician?.id, reason: "客户急用" },
    }),
  );
}
