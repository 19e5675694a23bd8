import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { makeCustomer } from "./desk-data";
import { a4, printed } from "./paper";
import { picture } from "./pictures";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

const DAY = 24 * 60 * 60 * 1000;

/** A day as the company in Shanghai writes it, so many days from now. */
const inDays = (days: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(Date.now() + days * DAY);

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

async function dialog(
  page: Page,
  open: string,
  fill: (fields: ReturnType<Page["getByRole"]>) => Promise<void>,
  done: string,
) {
  await page.getByRole("button", { name: open, exact: true }).click();
  const fields = page.getByRole("dialog");
  await fill(fields);
  await fields.getByRole("button", { name: done, exact: true }).click();
  await expect(fields).toHaveCount(0);
}

test("[1.15a] [1.15b] a contract from the first page to the next contract: units, visits, scans, notice, visit, talks, won", async ({
  as,
}) => {
  test.setTimeout(180_000);
  const { page } = await as("clerk.bj");
  const { customer, model } = await makeCustomer(page);

  // Concluded from the customer's file, for three weeks still.
  await page.goto(`/contracts/new?customer=${customer.id}`);
  await page.getByLabel("开始").fill(inDays(-344));
  await page.getByLabel("结束（含当天）").fill(inDays(21));
  await page.getByLabel("合同价（整个合同期，元）").fill("2400");
  await page.getByLabel("每年保养次数").fill("4");
  await page.getByRole("checkbox", { name: new RegExp(model.name) }).check();
  await expectAccessible(page);
  await press(page, "保存");
  await page.getByRole("link", { name: /^HTBJ/ }).first().click();
  await expect(
    page.getByText(/整个合同期 ¥2,400.00。合同期内的保养维修不再另外收费。|整个合同期 ¥2,400.00。 合同期内/),
  ).toBeVisible();
  await expect(page.getByText("逾期 3 次")).toBeVisible();
  const number = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const contract = new URL(page.url()).pathname;

  await dialog(page, "登记保养", (fields) => fields.getByLabel("备注").fill("例行保养"), "登记");
  await expect(page.getByText("逾期 2 次")).toBeVisible();
  await page.getByLabel("附上扫描页或照片").setInputFiles(await picture(page));
  await expect(page.getByRole("img", { name: "第 1 页" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "contract");

  // The notice goes out on paper.
  await page.getByRole("link", { name: "打印通知书" }).click();
  const paper = page.getByRole("article");
  await expect(paper).toContainText(number);
  await expect(paper).toContainText(customer.name);
  await expectAccessible(page);
  await screens(page, "paper-expiry-notice");
  expect(await printed(page)).toEqual([a4]);

  // On the board it goes from column to column.
  const card = (stage: string) =>
    page.getByRole("region", { name: stage }).getByRole("listitem").filter({ hasText: number });
  const next = (stage: string, name: string) => card(stage).getByRole("button", { name, exact: true }).click();
  const send = async (fill?: (fields: ReturnType<Page["getByRole"]>) => Promise<void>, done = "登记") => {
    const fields = page.getByRole("dialog");
    await fill?.(fields);
    await fields.getByRole("button", { name: done, exact: true }).click();
    await expect(fields).toHaveCount(0);
  };
  await page.goto("/renewals");
  await expect(card("待通知")).toContainText("¥2,400.00");
  await next("待通知", "登记通知已寄");
  await send();
  await next("已通知", "登记上门");
  await send((fields) => fields.getByLabel("备注").fill("下周答复"));
  await next("已上门", "登记洽谈");
  await send((fields) => fields.getByLabel("报价（元）").fill("2600"));
  await expect(card("洽谈中")).toContainText("¥2,600.00");
  await expectAccessible(page);
  await screens(page, "renewals");
  await next("洽谈中", "续约");
  await send(undefined, "签订新合同");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(number);
  await expect(page.getByText("接续")).toBeVisible();
  await page.goto("/renewals");
  await expect(card("已续约")).toHaveCount(1);
  await page.goto(contract);
  await expect(page.getByText("已续签为")).toBeVisible();
  await expect(page.getByRole("button", { name: "登记上门" })).toHaveCount(0);
});

test("a cancelled contract says so, covers nothing and leaves the board; what is owed is listed", async ({ as }) => {
  const { page } = await as("supervisor.bj");
  const { customer, unit } = await makeCustomer(page);
  const answer = await page.request.post("/api/v1/contracts", {
    data: {
      customerId: customer.id,
      startsOn: inDays(-300),
      endsOn: inDays(25),
      priceRule: { kind: "per_visit", amount: 80 },
      equipmentIds: [unit.id],
      visitsPerYear: 2,
    },
  });
  const contract = (await answer.json()) as { id: string; number: string };
  await page.goto("/owed-visits");
  await expect(page.getByRole("listitem").filter({ hasText: contract.number })).toContainText("逾期 1 次");
  await expectAccessible(page);
  await screens(page, "owed-visits");

  await page.goto(`/contracts/${contract.id}`);
  await expect(page.getByText("每次上门收 ¥80.00，其余不另收。")).toBeVisible();
  await press(page, "解除合同");
  await page.getByRole("dialog").getByLabel("原因").fill("客户搬迁");
  await page.getByRole("dialog").getByRole("button", { name: "解除合同" }).click();
  await expect(page.getByText(/起解除：客户搬迁/).first()).toBeVisible();
  await expect(page.getByText("已解除", { exact: true })).toBeVisible();
  await page.goto(`/equipment/${unit.id}`);
  await expect(page.getByRole("link", { name: contract.number })).toHaveCount(0);
  await page.goto("/renewals");
  await expect(page.getByRole("region", { name: "待通知" })).toBeVisible();
  await expect(page.getByText(contract.number)).toHaveCount(0);
});

test("the board and the list speak English, and fit a phone", async ({ as }) => {
  const { page } = await as("clerk.bj", english);
  await page.goto("/renewals");
  await expect(page.getByRole("region", { name: "To be written to" })).toBeVisible();
  await expectAccessible(page);
  const small = await as("clerk.bj", phone);
  await small.page.goto("/renewals");
  await expect(small.page.getByRole("region", { name: "待通知" })).toBeVisible();
  await expectAccessible(small.page);
});

test("[1.15a] a contract written beside the old one renews it, and a visit written down by mistake is struck out", async ({
  as,
}) => {
  const { page } = await as("clerk.bj", phone);
  const { customer, unit, model } = await makeCustomer(page);
  const answer = await page.request.post("/api/v1/contracts", {
    data: {
      customerId: customer.id,
      startsOn: inDays(-340),
      endsOn: inDays(20),
      priceRule: { kind: "included" },
      equipmentIds: [unit.id],
      visitsPerYear: 2,
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const old = (await answer.json()) as { id: string; number: string };

  await page.goto(`/contracts/${old.id}`);
  await dialog(page, "登记保养", (fields) => fields.getByLabel("备注").fill("记到别家去了"), "登记");
  await page.getByRole("button", { name: /^划掉/ }).click();
  const strike = page.getByRole("dialog");
  await strike.getByLabel("为什么划掉").fill("去的是隔壁");
  await expectAccessible(page);
  await strike.getByRole("button", { name: "划掉", exact: true }).click();
  await expect(strike).toHaveCount(0);
  await expect(page.getByText(/划掉：去的是隔壁/).first()).toBeVisible();

  await page.goto(`/contracts/new?customer=${customer.id}`);
  await page.getByLabel("开始").fill(inDays(21));
  await page.getByLabel("结束（含当天）").fill(inDays(385));
  await page.getByRole("checkbox", { name: new RegExp(model.name) }).check();
  await expect(page.getByText(new RegExp(`接替 ${old.number}`))).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await press(page, "保存");
  await page.goto(`/contracts/${old.id}`);
  await expect(page.getByText("已续签为")).toBeVisible();
});
