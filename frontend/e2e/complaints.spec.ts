import { expectAccessible } from "./axe";
import { english, expect, phone, test } from "./test";

const marker = () => `漏水 ${Date.now()}`;

test("a complaint goes from the clerk's desk to after-sales and through a department's inbox [5.1.2.4a][5.2.3.2.1]", async ({
  as,
}) => {
  const { page: clerk } = await as("clerk");
  const content = marker();
  await clerk.goto("/complaints");
  await expect(clerk.getByRole("heading", { level: 1, name: "投诉" })).toBeVisible();
  await expectAccessible(clerk);
  await clerk.keyboard.press("n");
  await expect(clerk).toHaveURL(/\/complaints\/new/);
  await expectAccessible(clerk);
  await clerk.getByLabel("投诉人").fill("赵先生");
  await clerk.getByLabel("电话").last().fill("13900000001");
  await clerk.getByLabel("投诉内容").fill(content);
  await clerk.keyboard.press("Control+Enter");
  await expect(clerk.getByText("下一步：受理")).toBeVisible();
  const url = clerk.url();

  const { page: service } = await as("service_department");
  await service.goto(url);
  await service.getByRole("button", { name: "受理", exact: true }).click();
  await service.getByRole("dialog").getByRole("button", { name: "受理", exact: true }).click();
  await expect(service.getByText("下一步：记录联系")).toBeVisible();
  await expectAccessible(service);
  await service.getByRole("button", { name: "询问部门" }).first().click();
  const asking = service.getByRole("dialog");
  await asking.getByLabel("部门").selectOption("sales");
  await asking.getByLabel("事由").selectOption("help");
  await asking.getByLabel("想问什么").fill("请寄一份安装说明");
  await asking.getByRole("button", { name: "询问部门" }).click();
  await expect(asking).toBeHidden();

  const { page: sales } = await as("sales", phone);
  await sales.goto("/complaints/inbox");
  const card = sales.getByRole("article").filter({ hasText: content });
  await expectAccessible(sales);
  await card.getByRole("button", { name: "答复" }).click();
  await sales.getByRole("dialog").getByLabel("答复").fill("已寄出");
  await sales.getByRole("dialog").getByRole("button", { name: "答复" }).click();
  await expect(card).toBeHidden();
  await expect(service.getByText("已寄出")).toBeVisible();
});

test("a customer complains without an account and sees how it goes [9.6b]", async ({ page }) => {
  await page.goto("/p/complain");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.locator("#content").fill(marker());
  await page.locator("#name").fill("钱女士");
  await page.locator("#phone").fill("13900000002");
  await page.getByRole("button", { name: /提交投诉|Send the complaint/ }).click();
  await page.getByRole("link", { name: /查看进展|See how it goes/ }).click();
  await expect(page).toHaveURL(/\/p\/complaint\//);
  await expect(page.getByRole("heading", { name: /已登记|Registered/ })).toBeVisible();
  await expectAccessible(page);
});

test("the board speaks English and fits a phone [1.20a]", async ({ as }) => {
  const { page } = await as("service_department", { ...phone, ...english });
  await page.goto("/complaints");
  await expect(page.getByRole("heading", { level: 1, name: "Complaints" })).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
