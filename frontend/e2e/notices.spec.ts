import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

test("the bell leads to the notices; reading and quiet hours are one's own", async ({ as }) => {
  const { page } = await as("supervisor");
  await page.goto("/tickets");
  await page.getByRole("link", { name: /^通知/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "通知" })).toBeVisible();
  const all = page.getByRole("button", { name: "全部标为已读" });
  if (await all.isVisible()) {
    await all.click();
    await expect(page.getByRole("link", { name: "通知", exact: true })).toBeVisible();
  }
  await expectAccessible(page);
  await screens(page, "notices");

  await page.getByRole("link", { name: "通知设置" }).click();
  await page.getByLabel("免打扰开始").fill("22");
  await page.getByLabel("免打扰结束").fill("7:30");
  await page.getByLabel("免打扰结束").blur();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("通知设置已保存")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("免打扰开始")).toHaveValue("22:00");
  await expect(page.getByLabel("免打扰结束")).toHaveValue("07:30");
  await expectAccessible(page);
  await screens(page, "notice-settings");
  await page.getByRole("button", { name: "不设免打扰" }).click();
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("通知设置已保存")).toBeVisible();
});

test("a notice's text is written in both languages with chips, previewed, and put back", async ({ as }) => {
  const { page } = await as("administrator");
  await page.goto("/notice-templates");
  await expectAccessible(page);
  await screens(page, "notice-templates");
  await page.getByRole("link", { name: /合同到期通知/ }).click();
  const body = page.getByLabel("中文正文");
  await body.fill("新的开头：");
  await page.getByRole("button", { name: /\{number\}/ }).click();
  await expect(body).toHaveValue("新的开头：{number}");
  await expect(page.getByRole("region", { name: "预览" })).toContainText("新的开头：");
  await page.getByRole("button", { name: "纯文本" }).click();
  await expect(page.getByRole("region", { name: "预览" })).toContainText("新的开头：");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText(/的文字已保存/)).toBeVisible();

  await body.fill("{nonsense}");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("alert")).toContainText("nonsense");
  await expectAccessible(page);
  await screens(page, "notice-template");

  await page.getByRole("button", { name: "恢复原有文字" }).click();
  await expect(page.getByText(/已恢复原有文字/)).toBeVisible();
  await expect(body).not.toHaveValue("{nonsense}");
});

test("a webhook is added, its secret shown once, tried, changed and removed; deliveries say what waits", async ({
  as,
}) => {
  const { page } = await as("administrator");
  const name = `试验接口 ${Date.now()}`;
  await page.goto("/webhooks");
  await page.getByRole("button", { name: "添加接口" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(name);
  await dialog.getByLabel("地址").fill("http://127.0.0.1:9/none");
  await dialog.getByRole("button", { name: "保存" }).click();
  const secret = page.getByRole("dialog", { name: `“${name}”的密钥` });
  await expect(secret.getByLabel("签名密钥")).not.toHaveValue("");
  await secret.getByRole("button", { name: "已保存" }).click();

  const line = page.getByRole("listitem").filter({ hasText: name });
  await line.getByRole("button", { name: "试发" }).click();
  await expect(line.getByText("没有成功")).toBeVisible();
  await expectAccessible(page);
  await screens(page, "webhooks");
  await line.getByRole("button", { name: "删除" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await expect(line).toHaveCount(0);

  await page.goto("/deliveries");
  await expect(page.getByRole("heading", { level: 1, name: "发送记录" })).toBeVisible();
  await page.getByLabel("状态").selectOption("waiting");
  await expect(page).toHaveURL(/status=waiting/);
  await expectAccessible(page);
  await screens(page, "deliveries");
});

test("notices speak English on a phone", async ({ as }) => {
  const { page } = await as("technician", { ...phone, ...english });
  await page.goto("/day");
  await page.getByRole("link", { name: /^Notices/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Notices" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await expectAccessible(page);
});
