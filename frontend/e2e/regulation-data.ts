import { expect, type Page } from "@playwright/test";
import { makeCustomer } from "./desk-data";

interface Regulation {
  id: string;
  code: string;
  articles: { id: string; ref: string; kind: string; state: string }[];
}

async function get<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`, { headers: { "Accept-Language": "zh-CN" } });
  expect(answer.ok(), `GET ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** A shipped regulation, adopted if it is not yet. */
export async function regulationOf(page: Page, code: string): Promise<Regulation> {
  const rows = await get<(Regulation & { status: string })[]>(page, "/regulations");
  const found = rows.find((row) => row.code === code);
  if (!found) throw new Error(`No regulation ${code}`);
  if (found.status !== "adopted")
    await page.request.post(`/api/v1/regulations/${found.id}/adoption`, { data: { takeUp: false } });
  return found;
}

export async function articleOf(page: Page, code: string, ref: string) {
  const article = (await regulationOf(page, code)).articles.find((each) => each.ref === ref);
  if (!article) throw new Error(`No article ${ref} in ${code}`);
  return article;
}

/** Sets a figure of an article, unless it is so already. */
export async function setFigure(page: Page, article: string, name: string, value: number): Promise<void> {
  const { version, parameters } = await get<{ version: number; parameters: { name: string; value: unknown }[] }>(
    page,
    `/articles/${article}`,
  );
  if (parameters.find((each) => each.name === name)?.value === value) return;
  const answer = await page.request.put(`/api/v1/articles/${article}/figures`, {
    data: { values: { [name]: value }, reason: "恢复原定" },
    headers: { "If-Match": `"${version}"` },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** A call from the suburbs, registered through the API by whoever is signed in in this window. */
export async function suburbCall(page: Page, { keyAccount = false } = {}): Promise<{ id: string; number: string }> {
  const { person } = await get<{ person: { branch: { id: string } } }>(page, "/session");
  const areas = await get<Area[]>(page, "/service-areas");
  const area = areas.find((each) => each.kind === "suburb" && each.branch.id === person.branch.id);
  const made = await makeCustomer(page);
  if (keyAccount) {
    const { kind, name, note, email, phones, version } = await get<Customer>(page, `/customers/${made.customer.id}`);
    const answer = await page.request.put(`/api/v1/customers/${made.customer.id}`, {
      data: { kind, name, note, email, keyAccount: true, phones: phones.map(({ number }) => ({ number })) },
      headers: { "If-Match": `"${version}"` },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }
  const answer = await page.request.post("/api/v1/tickets", {
    data: {
      channel: "phone",
      serviceType: "free",
      customerId: made.customer.id,
      name: made.customer.name,
      address: "北京市郊区试验路 1 号",
      phone: "13900000000",
      modelId: made.model.id,
      equipmentId: made.unit.id,
      areaId: area?.id,
      fault: "不制冷",
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as { id: string; number: string };
}

interface Customer {
  kind: string;
  name: string;
  note: string;
  email: string;
  phones: { number: string }[];
  version: number;
}

interface Area {
  id: string;
  kind: string;
  branch: { id: string };
}

/** Fills in the form of a new article: a key customer's call is answered by a call back within 2 working hours. */
export async function addingAnArticle(page: Page, ref: string): Promise<void> {
  await page.getByLabel("条号").fill(ref);
  await page.getByLabel("中文条文").fill("重点客户来电，须在上班时间 2 小时内回电。");
  await page.getByLabel("英文条文").fill("A key customer's call is answered by a call back within 2 working hours.");
  await page.getByRole("button", { name: "添加规则" }).click();
  await page.getByRole("menuitem", { name: "某事之后，要在期限内做完" }).click();
  await page.getByLabel("要做的事（中文）").fill("给重点客户回电");
  await page.getByLabel("要做的事（英文）").fill("Call the key customer back");
  await page.locator('[id="rules[0].opens[0].on"]').selectOption("ticket.registered");
  const opens = page.getByRole("group", { name: "从什么事开始" });
  await opens.getByRole("button", { name: "添加条件" }).click();
  await opens.getByLabel("项目").selectOption("event.keyAccount");
  await expect(page.locator('[id="rules[0].opens[0].when"]')).toHaveValue("event.keyAccount");
  await page.getByRole("group", { name: "时限", exact: true }).getByLabel("数字").fill("2");
  await expect(page.locator('[id="rules[0].due.amount"]')).toHaveValue("2");
  await page.locator('[id="rules[0].met[0].on"]').selectOption("ticket.called_back");
  await page.locator('[id="rules[0].owner.role"]').selectOption("clerk");
}
