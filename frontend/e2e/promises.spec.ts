import { expectAccessible } from "./axe";
import { registerCall } from "./calls";
import { makeCustomer } from "./desk-data";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

const day = (ahead: number) => new Date(Date.now() + ahead * 24 * 3600 * 1000).toISOString().slice(0, 10);

test("[1.15a] [1.15b] a contract near its end: the notice is printed and posted, somebody goes there", async ({
  as,
}) => {
  const { page } = await as("clerk");
  const { customer, unit } = await makeCustomer(page);
  const made = await page.request.post("/api/v1/contracts", {
    data: {
      customerId: customer.id,
      startsOn: day(-340),
      endsOn: day(20),
      priceRule: { kind: "included" },
      equipmentIds: [unit.id],
    },
  });
  const { number } = (await made.json()) as { number: string };
  await page.goto("/renewals");
  const card = (stage: string) =>
    page.getByRole("region", { name: stage }).getByRole("listitem").filter({ hasText: number });
  const line = card("待通知");
  await expect(line).toBeVisible();
  await expectAccessible(page);
  await screens(page, "renewals");

  await line.getByRole("link", { name: number }).click();
  await page.getByRole("link", { name: "打印通知书" }).click();
  await expect(page.getByRole("article")).toContainText(`${customer.name}：`);
  await expectAccessible(page);
  await screens(page, "expiry-notice");
  await page.getByRole("link", { name: number }).click();

  await page.getByRole("button", { name: "登记通知已寄" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByText("到期通知已于")).toBeVisible();
  await page.getByRole("button", { name: "登记上门" }).click();
  await page.getByRole("dialog").getByLabel("结果").selectOption({ label: "考虑中" });
  await page.getByRole("dialog").getByLabel("备注").fill("下周答复");
  await page.getByRole("dialog").getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("下周答复").first()).toBeVisible();
  await page.goto("/renewals");
  await expect(card("已上门")).toBeVisible();
});

test("[6.9] a customer who was reached said something, and the call-back stands on the call's page", async ({ as }) => {
  const { page } = await as("clerk");
  const call = await registerCall(page.request, "回访客户");
  await page.goto(`/tickets/${call.id}`);
  await page.getByRole("link", { name: "查看与登记回访" }).click();
  await page.getByRole("button", { name: "回访客户" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByRole("dialog").getByText("请记下客户说了什么。").first()).toBeVisible();
  await page.getByLabel("客户说了什么").fill("修得很好");
  await page.getByRole("dialog").getByRole("button", { name: "登记", exact: true }).click();
  await expect(page.getByText("修得很好").first()).toBeVisible();
  await expectAccessible(page);
  await screens(page, "call-backs");
  await page.goto(`/tickets/${call.id}`);
  await expect(page.getByText("已回访：修得很好")).toBeVisible();
});

test("[1.18a] a unit releases its register, and the service department sees which did", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto(`/register-releases?day=${day(0)}`);
  const unit = page.getByRole("main").getByRole("listitem").first();
  await unit.getByRole("button", { name: /报\s*送/ }).click();
  await expect(unit).toContainText("已报送");
  await expectAccessible(page);
  await screens(page, "releases");
  const { page: service } = await as("service_department", { ...phone, ...english });
  await service.goto(`/register-releases?day=${day(0)}`);
  await expect(service.getByRole("main").getByText("Not released").first()).toBeVisible();
  await expectAccessible(service);
});
