import { expectAccessible } from "./axe";
import { expect, phone, test } from "./test";

test("Ctrl+K takes the typing at once, finds what can be done, and gives the focus back", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/me");
  await page.getByLabel("当前密码").focus();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.type("快捷");
  await expect(page.getByRole("option", { name: "显示快捷键" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByLabel("当前密码")).toBeFocused();
});

test("? lists the keys of the page, but not while somebody types", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/me");
  await page.getByLabel("当前密码").pressSequentially("?");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("heading", { name: "我的账号" }).click();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText("本页快捷键");
  await expectAccessible(page);
});

test("a dark page keeps its contrast, on a phone too", async ({ as }) => {
  const { page } = await as("clerk", { ...phone, colorScheme: "dark" });
  await page.goto("/me");
  await expect(page.getByRole("heading", { name: "我的账号" })).toBeVisible();
  await expectAccessible(page);
});

test("on a phone the other entries stand under their headings, and lead away", async ({ as }) => {
  const { page } = await as("manager.bj", phone);
  await page.goto("/tickets");
  await page.getByRole("button", { name: "更多", exact: true }).tap();
  const sheet = page.getByRole("dialog", { name: "更多" });
  await expect(sheet.getByRole("heading", { name: "制度与报表" })).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("link", { name: "管理概览" }).tap();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "管理概览" })).toBeVisible();
});
