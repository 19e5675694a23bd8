import { expect, type Page } from "@playwright/test";

interface Made {
  customer: { id: string; name: string };
  /** What the clerk types: two characters nobody else's name begins with. */
  two: string;
  model: { id: string; name: string };
  unit: { id: string };
}

async function post<T>(page: Page, path: string, data: unknown): Promise<T> {
  const answer = await page.request.post(`/api/v1${path}`, { data, headers: { "Accept-Language": "zh-CN" } });
  expect(answer.ok(), `POST ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

const rare = () => String.fromCodePoint(0x9f00 + Math.floor(Math.random() * 0xa0));

/** A customer with one unit, made through the API by whoever is signed in in this window. */
export async function makeCustomer(page: Page, { boughtOn }: { boughtOn?: string } = {}): Promise<Made> {
  const models = await page.request.get("/api/v1/product-models?limit=1");
  const model = ((await models.json()) as { items: Made["model"][] }).items[0] as Made["model"];
  const two = rare() + rare();
  const customer = await post<Made["customer"]>(page, "/customers", {
    kind: "person",
    name: `${two}先生`,
    phones: [{ number: `139${String(Date.now()).slice(-8)}` }],
    sites: [{ address: `北京市海淀区试验路 ${Date.now() % 1000} 号` }],
  });
  const unit = await post<Made["unit"]>(page, `/customers/${customer.id}/equipment`, {
    modelId: model.id,
    serial: `T${Date.now()}`,
    boughtOn: boughtOn ?? new Date().toISOString().slice(0, 10),
  });
  return { customer, two, model, unit };
}

/** A call of this customer in the register, made through the API. */
export const registerCall = (page: Page, { customer, model, unit }: Made, fault = "不制冷") =>
  post<{ id: string; number: string; version: number }>(page, "/tickets", {
    channel: "phone",
    serviceType: "free",
    customerId: customer.id,
    name: customer.name,
    address: "北京市海淀区试验路 1 号",
    phone: "13900000000",
    modelId: model.id,
    equipmentId: unit.id,
    fault,
  });
