import { expectAccessible } from "./axe";
import { hugePhoto, noPicture, picture } from "./pictures";
import { screens } from "./screens";
import { expect, phone, test } from "./test";

test.use({ ...phone });

test("a customer reports a fault with a photo and follows it, without an account", async ({ page }) => {
  await page.goto("/p/");
  await expectAccessible(page);
  await screens(page, "public-start");
  await page.getByRole("link", { name: /我要报修/ }).click();
  await page.getByLabel("出了什么问题？").fill("洗衣机漏水，脱水时响声大");
  await page.getByLabel("拍照或选择照片").setInputFiles(await picture(page));
  await expect(page.getByText("已存在本机，等待发送")).toBeVisible();
  await page.getByLabel("姓名").fill("王秀兰");
  await page.getByLabel("地址").fill("和平里西街 21 号院 3 号楼 502 室");
  await page.getByLabel("电话").fill("138 1024 5678");
  await expectAccessible(page);
  await screens(page, "public-report");
  await page.getByRole("button", { name: "提交报修" }).click();
  await expect(page.getByRole("heading", { name: "已收到您的报修" })).toBeVisible();
  await expect(page.getByText("已发送")).toBeVisible();
  await expectAccessible(page);
  const number = (await page.locator("dd").first().textContent()) ?? "";

  await page.getByRole("link", { name: "查看维修进度" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(number)).toBeVisible();
  await expect(page.locator("body")).not.toContainText("502 室");
  await expectAccessible(page);
  await screens(page, "public-follow");

  await page.getByRole("button", { name: "约上门时间" }).click();
  await page.getByRole("group", { name: "哪一天" }).getByRole("radio").last().check();
  await page.getByRole("radio", { name: /^下午/ }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "提交时间" }).click();
  await expect(page.getByRole("status")).toContainText("13:30–17:30");

  await page.goto("/p/");
  await expect(page.getByText(`您最近的报修 ${number}`)).toBeVisible();
});

test("[1.3a] what is missing in a report is named, and what was typed stays", async ({ page }) => {
  await page.goto("/p/report");
  await page.getByLabel("出了什么问题？").fill("不制冷");
  await page.getByRole("button", { name: "提交报修" }).click();
  await expect(page.getByRole("alert")).toContainText("电话");
  await expect(page.getByRole("alert")).toContainText("地址");
  await expect(page.getByLabel("出了什么问题？")).toHaveValue("不制冷");
  await page.reload();
  await expect(page.getByLabel("出了什么问题？")).toHaveValue("不制冷");
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("Phone");
});

test("a 20 MB photo and a file that is no picture are refused in words", async ({ page }) => {
  await page.goto("/p/report");
  await page.getByLabel("拍照或选择照片").setInputFiles(hugePhoto);
  await expect(page.getByRole("alert")).toContainText("太大了");
  await page.getByLabel("拍照或选择照片").setInputFiles(noPicture);
  await expect(page.getByRole("alert")).toContainText("不是可用的照片");
});

test("a link that is no link says so, with a way on", async ({ page }) => {
  await page.goto("/p/follow/not-a-token");
  await expect(page.getByRole("heading", { name: "这个链接已失效" })).toBeVisible();
  await expect(page.getByRole("link", { name: "我要报修" })).toBeVisible();
  await expectAccessible(page);
});

test("cover is answered plainly by serial number, and an unknown one kindly", async ({ page, as }) => {
  const clerk = await as("clerk.bj");
  const answer = await clerk.page.request.get("/api/v1/equipment?limit=20");
  const { items } = (await answer.json()) as { items: { serial: string | null }[] };
  const serial = items.find((item) => item.serial)?.serial ?? "";
  await page.goto("/p/cover");
  await page.getByLabel("序列号").fill(serial);
  await page.getByRole("button", { name: "查询" }).click();
  await expect(page.getByRole("heading", { name: /保修期内$/ })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "public-cover");
  await page.getByLabel("序列号").fill("NO-SUCH-UNIT-1");
  await page.getByRole("button", { name: "查询" }).click();
  await expect(page.getByRole("heading", { name: "没有找到这个序列号" })).toBeVisible();
});

test("the public pages are accessible in English too", async ({ page }) => {
  await page.goto("/p/report");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Report a fault" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "public-report-en");
});
