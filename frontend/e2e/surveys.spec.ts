import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

interface Card {
  id: string;
  ticket: { number: string };
  customer: { name: string };
}

/** A card that is with its customer and has not come back. */
async function sentCard(page: Page): Promise<Card> {
  const answer = await page.request.get("/api/v1/survey-cards?status=sent&limit=20");
  const { items } = (await answer.json()) as { items: Card[] };
  const card = items[Math.floor(Math.random() * items.length)];
  if (!card) throw new Error("the demo company has no card with a customer");
  return card;
}

test("[1.19] a customer rates four aspects by the link, on a phone, once", async ({ as, browser, baseURL }) => {
  const { page: desk } = await as("clerk");
  const card = await sentCard(desk);
  const handed = await desk.request.post(`/api/v1/survey-cards/${card.id}/link`, { data: {} });
  const { url } = (await handed.json()) as { url: string };
  const context = await browser.newContext({ ...phone, baseURL, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.getByRole("heading", { name: "请评价这次服务" })).toBeVisible();
  await page.getByRole("button", { name: "提交评价" }).click();
  await expect(page.getByText("请选一档").first()).toBeVisible();
  await expectAccessible(page);
  for (const aspect of ["服务态度", "维修技术", "到达时间", "答应的事是否办到"]) {
    const levels = page.getByRole("group", { name: aspect });
    await expect(levels.getByRole("radio")).toHaveCount(4);
    await levels.getByLabel("很满意", { exact: true }).check();
  }
  await page.getByLabel("您还想说什么").fill("来得很快，修得仔细。");
  await page.getByRole("button", { name: "提交评价" }).click();
  await expect(page.getByRole("heading", { name: "谢谢您的评价" })).toBeVisible();
  await page.goto(url);
  await expect(page.getByRole("heading", { name: "这次服务已经评价过了" })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${url}x`);
  await expect(page.getByRole("heading", { name: "这个链接已失效" })).toBeVisible();
  await context.close();
});

test("[1.18b] the clerk sees the days' coverage and types what a customer said on the phone", async ({ as }) => {
  const { page } = await as("clerk");
  const card = await sentCard(page);
  await page.goto("/survey-cards?status=sent");
  await expect(page.getByRole("heading", { name: "每天的覆盖" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "survey-cards");
  const tickets = (await (await page.request.get(`/api/v1/survey-cards?status=sent&limit=200`)).json()) as {
    items: (Card & { ticket: { id: string } })[];
  };
  const ticket = tickets.items.find((one) => one.id === card.id)?.ticket.id;
  await page.goto(`/survey-cards?ticket=${ticket}`);
  await page.getByRole("button", { name: "填写评价" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("方式").selectOption("phone");
  for (const aspect of ["态度", "技术", "到达时间", "答应的事"])
    await dialog.getByRole("group", { name: aspect }).getByLabel("满意", { exact: true }).check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: /保\s*存/ }).click();
  await expect(page.getByRole("table").getByText("已填回").first()).toBeVisible();
});

test("[1.16a] [1.17a] every figure stands with its n and opens the answers it rests on", async ({ as }) => {
  const { page } = await as("service_department");
  await page.goto("/survey-results?period=year");
  await expect(page.getByText(/回复 \d+ \/ 寄出 \d+，回收率/).first()).toBeVisible();
  await expectAccessible(page);
  await screens(page, "survey-results");
  await page
    .getByRole("link", { name: /查看 \d+ 份评价/ })
    .nth(1)
    .click();
  await expect(page).toHaveURL(/survey-cards\?.*technician=/);
  await expect(page.getByRole("table").getByText("已填回").first()).toBeVisible();
  await page.goto("/technician-sheets");
  await expect(page.getByRole("heading", { name: "技术员月度评价" })).toBeVisible();
  await expectAccessible(page);
  const { page: abroad } = await as("service_department", english);
  await abroad.goto("/survey-results?period=year");
  await expect(abroad.getByText(/response rate/).first()).toBeVisible();
  await expectAccessible(abroad);
});

test("[5.1.1.3b] [5.1.2.2a] [9.4a] key customers, needs and who was never asked", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/care");
  await expect(page.getByRole("heading", { name: /重点客户 \d+ 位/ })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "care");
  await page.goto("/customer-base");
  await expect(page.getByRole("heading", { name: "客户群" })).toBeVisible();
  await expect(page.getByRole("table", { name: "客户群" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "customer-base");
});

test("[6.9] a customer is called back by the guide", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/call-backs");
  await expect(page.getByRole("heading", { name: "回访", exact: true })).toBeVisible();
  await expectAccessible(page);
  const due = page.getByRole("region", { name: /该打的电话/ });
  await due.getByRole("button", { name: "回访客户" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("group", { name: /现在用着正常吗/ })
    .getByLabel("是", { exact: true })
    .check();
  await dialog
    .getByRole("group", { name: /您对这次服务满意吗/ })
    .getByLabel("满意", { exact: true })
    .check();
  await dialog.getByLabel("客户说了什么").fill("修好了，谢谢。");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: /登\s*记/ }).click();
  await expect(page.getByText("回访已登记")).toBeVisible();
});

test("[5.1.2.5a] [5.1.2.5b] a survey is written, sent to key customers and answered by phone", async ({ as }) => {
  const { page } = await as("service_department");
  await page.goto("/surveys");
  await expectAccessible(page);
  await screens(page, "surveys");
  await page.getByRole("button", { name: "新的调查" }).click();
  const period = `试 ${Date.now()}`;
  await page.getByRole("dialog").getByLabel("名称").fill("走查用的调查");
  await page.getByRole("dialog").getByLabel("期间").fill(period);
  await page.getByRole("dialog").getByRole("button", { name: "新的调查" }).click();
  await expect(page.getByRole("heading", { name: new RegExp(period) })).toBeVisible();
  await page.getByRole("button", { name: "选客户" }).click();
  await page.getByRole("dialog").getByLabel("问谁").selectOption("key_accounts");
  await page.getByRole("dialog").getByRole("button", { name: "选客户" }).click();
  await page.getByRole("button", { name: "发出", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "发出", exact: true }).click();
  await expect(page.getByText("征询中").first()).toBeVisible();
  await page.getByRole("button", { name: "填写回答" }).first().click();
  const dialog = page.getByRole("dialog");
  for (const question of await dialog.getByRole("group").all())
    await question.getByLabel("不满意", { exact: true }).check();
  await dialog.getByLabel("客户的话").fill("等配件太久。");
  await dialog.getByRole("button", { name: /保\s*存/ }).click();
  await expect(page.getByText("1 / 1 没有办法")).toBeVisible();
  await expectAccessible(page);
  await screens(page, "survey");
});
