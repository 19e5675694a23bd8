import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { makeCustomer } from "./desk-data";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

type Fields = ReturnType<Page["getByRole"]>;

/** One step: opened, filled in, done. */
async function step(page: Page, open: string, fill: (fields: Fields) => Promise<void>, done: string) {
  await page.getByRole("button", { name: open, exact: true }).click();
  const fields = page.getByRole("dialog");
  await fill(fields);
  await fields.getByRole("button", { name: done, exact: true }).click();
  await expect(fields).toHaveCount(0);
}

test("[15.1.1a] [15.1.1b] [15.1.3a] [15.1.4.2] works from their acceptance over the certificate to a repaired defect whose shares add up", async ({
  as,
  browser,
}) => {
  test.setTimeout(180_000);
  const { page } = await as("supervisor.bj");
  const { customer } = await makeCustomer(page);
  await page.goto("/works");
  await expectAccessible(page);
  await screens(page, "works");
  await step(
    page,
    "登记工程",
    async (fields) => {
      await fields.getByRole("combobox", { name: "业主（客户）" }).fill(customer.name);
      await fields.getByRole("option", { name: customer.name }).first().click();
      await fields.getByLabel("工程名称").fill(`展厅装修 ${customer.name}`);
      await fields.getByLabel("地址").fill("建国路 88 号");
      await fields.getByLabel("保修年限").fill("2");
      await fields.getByLabel("工程简况").fill("展厅 300 平方米");
      await fields.getByLabel("保修范围和内容").fill("墙面、吊顶、地面");
      await fields.getByLabel("有关说明").fill("人为损坏除外");
    },
    "保存",
  );
  await page.getByRole("searchbox").fill(customer.name);
  // The list narrows while it is typed: the row is pressed once it is the only one.
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: new RegExp(`展厅装修 ${customer.name}`) }).click();
  await expect(page).toHaveURL(/\/works\/./);
  await expect(page.getByText("竣工验收").first()).toBeVisible();
  await step(page, "竣工验收", (fields) => fields.getByLabel("业主方验收人").fill("李业主"), "保存");
  await step(page, "开保修证书", async () => {}, "开保修证书");
  await page.getByRole("link", { name: /^BX/ }).click();
  await step(page, "送达", (fields) => fields.getByLabel("签收人").fill("李业主"), "送达");
  await expectAccessible(page);
  await screens(page, "certificate");

  // Whoever holds the paper may check it, and learns nothing about whose it is.
  const check = await page.getByRole("link", { name: /\/p\/certificate\// }).getAttribute("href");
  const anybody = await browser.newContext();
  const public_ = await anybody.newPage();
  await public_.goto(new URL(check ?? "", page.url()).pathname);
  await expect(public_.getByRole("heading", { level: 2 })).toContainText("证书有效");
  await expect(public_.getByText(customer.name)).toHaveCount(0);
  await expectAccessible(public_);
  await anybody.close();

  await page.goBack();
  await step(
    page,
    "登记问题",
    async (fields) => {
      await fields.getByLabel("反映人").fill("王先生");
      await fields.getByLabel("部位或项目").fill("西墙");
      await fields.getByLabel("情况说明").fill("墙纸起皮");
    },
    "保存",
  );
  await page.getByRole("link", { name: /西墙/ }).click();
  await step(page, "登记检查", (fields) => fields.getByLabel("检查结果").fill("墙体返潮"), "登记检查");
  await step(
    page,
    "认定责任",
    async (fields) => {
      await fields.getByLabel("责任方").selectOption("both");
      await fields.getByLabel("原因").fill("基层未干\n空调冷凝水");
      await fields.getByLabel("业主方同意人").fill("李业主");
    },
    "认定责任",
  );

  // The shares are seen to add up before they are agreed.
  await page.getByRole("button", { name: "商定费用", exact: true }).click();
  const cost = page.getByRole("dialog");
  await cost.getByLabel("项目性质").fill("墙面");
  await cost.getByLabel("材料（元）").fill("300");
  await cost.getByLabel("人工（元）").fill("500");
  await cost.getByLabel("机具（元）").fill("100");
  await cost.getByLabel("我方承担（%）").fill("70");
  await expect(cost.getByText("70% + 30% = 100%，正好")).toBeVisible();
  await cost.getByLabel("业主承担（%）").fill("20");
  await expect(cost.getByText("要等于 100%")).toBeVisible();
  await cost.getByLabel("我方同意").check();
  await cost.getByRole("button", { name: "商定费用", exact: true }).click();
  await expect(cost.getByRole("alert").first()).toBeVisible();
  await cost.getByLabel("业主承担（%）").fill("30");
  await expect(cost.getByText("¥270.00")).toBeVisible();
  await expectAccessible(page);
  await screens(page, "cost-shares");
  await cost.getByRole("button", { name: "商定费用", exact: true }).click();
  await expect(cost).toHaveCount(0);
  await expect(page.getByText("我方 70% + 业主 30% = 100%")).toBeVisible();

  await step(
    page,
    "修理方案",
    async (fields) => {
      await fields.getByLabel("做法").fill("铲除重贴");
      await fields.getByLabel("人力").fill("一名工人");
      await fields.getByLabel("物资").fill("墙纸两卷");
      await fields.getByLabel("时间安排").fill("明天");
    },
    "修理方案",
  );
  await step(page, "动工", async () => {}, "动工");
  await step(page, "修完", (fields) => fields.getByLabel("修理内容").fill("重贴完成"), "修完");
  await step(
    page,
    "业主验收签字",
    async (fields) => {
      await fields.getByLabel("业主签字").fill("李业主");
      await fields.getByLabel("已恢复正常使用").check();
    },
    "业主验收签字",
  );
  await expect(page.getByText("已了结").first()).toBeVisible();
  await expectAccessible(page);
  await screens(page, "defect");
});

test("what is wide at the desk fits a phone, in English too", async ({ as }) => {
  const { page } = await as("service_department", { ...phone, ...english });
  for (const path of ["/works", "/defects", "/certificates", "/supplier-agreements", "/supplied-devices"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("status", { name: /loading/i })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page);
    await screens(page, `warranties${path.replace("/", "-")}`);
  }
});

test("cover of a job is decided with a reason, and the device leads to its supplier", async ({ as }) => {
  const { page } = await as("clerk.bj");
  await page.goto("/tickets");
  await page.locator("main table a, main li a").first().click();
  const cover = page.getByRole("region", { name: "保修认定" }).or(page.locator("section", { hasText: "保修认定" }));
  await cover.getByRole("button", { name: /^(认定|重新认定)$/ }).click();
  const fields = page.getByRole("dialog");
  await fields.getByLabel("是否有不保修的情形").selectOption("misuse");
  await expect(fields.getByRole("status")).not.toBeEmpty();
  await fields.getByLabel("理由").fill("进水");
  await expectAccessible(page);
  await screens(page, "decide-cover");
  await fields.getByRole("button", { name: "认定", exact: true }).click();
  await expect(fields).toHaveCount(0);
  await expect(cover.getByText("进水")).toBeVisible();
});
