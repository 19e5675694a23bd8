import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

/** Names that no earlier run of the tests has used. */
const unique = () => Date.now().toString(36);

test("an administrator adds a person, who can sign in at once", async ({ as, browser }) => {
  const { page } = await as("administrator");
  const login = `new.${unique()}`;
  await page.goto("/admin/people");
  await page.getByRole("button", { name: "添加人员" }).click();
  await expect(page.getByRole("heading", { name: "添加人员" })).toBeVisible();
  await page.getByLabel("姓名").fill("金小梅");
  await page.getByLabel("登录名").fill(login);
  await page.getByLabel("初始密码").fill("first password 1");
  await page.getByLabel("电话").fill("13910000001");
  await page.getByLabel("业务员").check();
  await page.getByRole("button", { name: "添加人员" }).click();
  await expect(page.getByRole("heading", { name: "金小梅" })).toBeVisible();
  await expect(page.getByText(`添加了金小梅（${login}）`)).toBeVisible();

  const other = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  await other.goto(new URL("/", page.url()).href);
  await other.getByLabel("登录名").fill(login);
  await other.getByLabel("密码").fill("first password 1");
  await other.getByRole("button", { name: "登录", exact: true }).click();
  await expect(other.getByRole("button", { name: /金小梅/ })).toBeVisible();
  await other.context().close();
});

test("a login that is taken is refused at its field, and nothing typed is lost", async ({ as }) => {
  const { page, person } = await as("administrator");
  await page.goto("/admin/people/new");
  await page.getByLabel("姓名").fill("重名");
  await page.getByLabel("登录名").fill(person.login);
  await page.getByLabel("初始密码").fill("first password 1");
  await page.getByLabel("电话").fill("13910000001");
  await page.getByLabel("业务员").check();
  await page.getByRole("button", { name: "添加人员" }).click();
  await expect(page.getByRole("alert").first()).toBeFocused();
  await expect(page.getByLabel("姓名")).toHaveValue("重名");
});

test("a Saturday marked as a make-up day brings a Friday call's deadline forward", async ({ as }) => {
  const { page } = await as("administrator");
  await page.goto("/admin/calendars");
  await page.getByRole("button", { name: "添加日历" }).click();
  await page.getByRole("dialog").getByLabel("名称").fill(`试行日历 ${unique()}`);
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page).toHaveURL(/calendars\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}?year=2025`);

  const due = page.getByRole("status").filter({ hasText: "最迟" });
  await page.getByLabel("叫修日期").fill("2025-03-07");
  await page.getByLabel("叫修日期").press("Enter");
  await page.getByLabel("时间", { exact: true }).fill("1630");
  await page.getByLabel("时间", { exact: true }).press("Enter");
  await expect(due).toContainText(/3月10日.*15:00/);

  await page.getByRole("button", { name: /^2025年3月8日/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("调休上班")).toBeChecked();
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("button", { name: /^2025年3月8日.*调休上班/ })).toBeVisible();
  await expect(due).toContainText(/3月8日.*15:00/);
});

test("two administrators change one branch: the second sees both versions and whose was first", async ({ as }) => {
  const first = await as("administrator");
  const second = await as("administrator");
  for (const { page } of [first, second]) {
    await page.goto("/admin/branches");
    await page.getByRole("table").getByRole("link").first().click();
  }
  const telephone = `010-${Date.now().toString().slice(-8)}`;
  await first.page.getByRole("dialog").getByLabel("电话").fill(telephone);
  await second.page.getByRole("dialog").getByLabel("电话").fill("010-00000000");
  await first.page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(first.page.getByRole("dialog")).toBeHidden();
  await second.page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  const conflict = second.page.getByRole("dialog", { name: `${first.person.name}先保存了修改` });
  await expect(conflict).toContainText(telephone);
  await expect(conflict).toContainText("010-00000000");
  await conflict.getByRole("button", { name: "采用对方的" }).click();
  await expect(second.page.getByRole("dialog").getByLabel("电话")).toHaveValue(telephone);
});

const pages = ["", "/branches", "/areas", "/calendars", "/people", "/people/new"];

test("every page of the administration is accessible and fits every width", async ({ as }) => {
  test.slow();
  const { page } = await as("administrator");
  for (const path of [...pages.map((part) => `/admin${part}`), "/product-models"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle").catch(() => {});
    await expectAccessible(page);
    await screens(page, path.slice(1).replaceAll("/", "-"));
  }
  await page.goto("/admin/calendars");
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: /^1月1日/ })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "admin-calendar");
});

test("the administration speaks English, and works on a phone", async ({ as }) => {
  const { page } = await as("administrator", { ...phone, ...english });
  await page.goto("/admin/people");
  await page
    .getByRole("link")
    .filter({ hasText: /\p{Script=Han}/u })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Signing in" })).toBeVisible();
  await expectAccessible(page);
});
