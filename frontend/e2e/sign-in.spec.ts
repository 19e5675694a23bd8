import { expectAccessible } from "./axe";
import { demoPeople } from "./people";
import { screens } from "./screens";
import { expect, test } from "./test";

test("a demo person is filled in with one click, and lands where they were going", async ({ page, request }) => {
  const [person] = await demoPeople(request);
  await page.goto("/me");
  await expect(page.getByLabel("登录名")).toBeVisible();
  await expectAccessible(page);
  await screens(page, "sign-in");
  await page.getByRole("button", { name: person?.login ?? "" }).click();
  await page.getByRole("button", { name: "登录", exact: true }).click();
  // In the language this person chose last.
  await expect(page.getByRole("heading", { name: /我的账号|My account/ })).toBeVisible();
  await expect(page).toHaveURL(/\/me$/);
});

test("a wrong password is refused in words, and what was typed stays", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("登录名").fill("nobody");
  await page.getByLabel("密码").fill("not the password");
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByLabel("登录名")).toHaveValue("nobody");
});

test("an ended session asks for the password over the page, which stays as it was", async ({ as }) => {
  const { page, person } = await as("clerk");
  await page.goto("/me");
  await page.getByLabel("当前密码").fill("half typed");
  await page.getByLabel("新密码").fill("something new 1");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "修改密码" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("请重新登录");
  await dialog.getByLabel("密码").fill(person.password);
  await dialog.getByRole("button", { name: "登录", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel("新密码")).toHaveValue("something new 1");
});

test("the account page is accessible in both languages and fits every width", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/me");
  await expect(page.getByRole("heading", { name: "我的账号" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "account");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "My account" })).toBeVisible();
  await expectAccessible(page);
});

test("an unknown address says so and leads back", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { name: "没有这个页面" })).toBeVisible();
});
