import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

/** What is with us, and what its pages say; the way of one whole item is walked in the story of the workshop. */
test("the workshop shows what is late and what it waits for, at the desk and in English", async ({ as }) => {
  const { page } = await as("supervisor");
  await page.goto("/workshop");
  await expect(page.getByRole("heading", { level: 1, name: "维修部" })).toBeVisible();
  await page.getByRole("link", { name: /逾期/ }).first().click();
  await expect(page).toHaveURL(/late=true/);
  await expectAccessible(page);
  await screens(page, "workshop");

  const other = await as("supervisor", english);
  await other.page.goto("/workshop");
  await expect(other.page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
  await expectAccessible(other.page);
});

test("an item's page leads its technician on, on the phone", async ({ as }) => {
  const { page } = await as("technician", phone);
  await page.goto("/repairs");
  const first = page.getByRole("list", { name: "我的修理" }).getByRole("link").first();
  await expect(first).toBeVisible();
  await expectAccessible(page);
  await first.click();
  await expect(page.getByRole("heading", { name: "进出登记" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "item");
});

test("a batch and the escalations have their pages", async ({ as }) => {
  const { page } = await as("supervisor");
  await page.goto("/batches");
  await expect(page.getByRole("heading", { level: 1, name: "批次" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/escalations");
  await expect(page.getByRole("heading", { level: 1, name: "升级问题" })).toBeVisible();
  await expectAccessible(page);
});

test("a customer agrees to the very text of an estimate through the receipt's link", async ({ as, browser }) => {
  const { page } = await as("supervisor");
  await page.goto("/workshop?open=true&waitsFor=consent");
  await page.getByRole("link", { name: /^X/ }).first().click();
  const link = await page.getByRole("link", { name: /^S/ }).getAttribute("href");
  const customer = await browser.newContext(phone);
  const own = await customer.newPage();
  await own.goto(link ?? "");
  await expect(own.getByRole("heading", { level: 1 })).toContainText("确认报价");
  await expectAccessible(own);
  await screens(own, "estimate");
  await own.getByRole("button", { name: "同意修理" }).click();
  await own.getByLabel("您的姓名").fill("张三丰");
  const pad = own.getByRole("img", { name: "签名" });
  const box = await pad.boundingBox();
  if (!box) throw new Error("no pad");
  await own.mouse.move(box.x + 30, box.y + 40);
  await own.mouse.down();
  await own.mouse.move(box.x + 160, box.y + 90, { steps: 8 });
  await own.mouse.up();
  await own.getByRole("button", { name: "签名并同意" }).click();
  await expect(own.getByText(/同意这份报价/)).toBeVisible();
  await expect(page.getByText("客户同意", { exact: true })).toBeVisible();
  await customer.close();
});

test("a customer declines an estimate through the link; the desk sees it at once and the item goes back", async ({
  as,
  browser,
}) => {
  const { page } = await as("supervisor");
  await page.goto("/workshop?open=true&waitsFor=consent");
  await page.getByRole("link", { name: /^X/ }).last().click();
  const link = await page.getByRole("link", { name: /^S/ }).getAttribute("href");
  const customer = await browser.newContext(phone);
  const own = await customer.newPage();
  await own.goto(link ?? "");
  await own.getByRole("button", { name: "不同意" }).click();
  await expect(own.getByText("我们将不再修理，与您约定退还。")).toBeVisible();
  await expectAccessible(own);
  await own.getByLabel("您的姓名").fill("李四");
  await own.getByRole("button", { name: "确认不同意" }).click();
  await expect(own.getByText(/李四 已于 .* 表示不同意/)).toBeVisible();
  await expect(own.getByRole("button", { name: "同意修理" })).toHaveCount(0);
  await expect(page.getByText("客户不同意", { exact: true })).toBeVisible();
  await customer.close();
});
