import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { dispatchTo, registerCall } from "./calls";
import { hugePhoto, noPicture, picture } from "./pictures";
import { screens } from "./screens";
import { type As, english, expect, phone, test } from "./test";

/** A call of its own, dispatched to technician1 of Beijing; the technician's window stands at its page. */
async function atTheDoor(as: As, name: string, options = {}) {
  const clerk = await as("clerk.bj");
  const supervisor = await as("supervisor.bj");
  const technician = await as("technician1.bj", { ...phone, ...options });
  const call = await registerCall(clerk.page.request, name);
  await dispatchTo(supervisor.page.request, call.id, technician.person.name);
  await technician.page.goto(`/day/${call.id}`);
  return { ...technician, call };
}

const tap = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function arriveAndWrite(page: Page) {
  await tap(page, "出发");
  await tap(page, "我到了");
  await page.getByLabel("诊断").fill("排水管堵塞，减震垫老化");
  await page.getByLabel("做了什么").fill("疏通排水管，更换减震垫两块");
}

async function sign(page: Page) {
  const pad = page.getByRole("img", { name: "客户签名" });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("no place to sign");
  await page.mouse.move(box.x + 40, box.y + 120);
  await page.mouse.down();
  for (let at = 0; at < 12; at++) await page.mouse.move(box.x + 40 + at * 18, box.y + 120 + (at % 2 ? -40 : 20));
  await page.mouse.up();
  await tap(page, "确认签字");
}

test("[1.4a] [1.5a] a technician arrives, writes the diagnosis, photographs, gets the signature and collects a small fee", async ({
  as,
  browser,
}) => {
  const { page, call } = await atTheDoor(as, "签字一");
  await expect(page.getByRole("heading", { name: "出发" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^打电话/ })).toHaveAttribute("href", /^tel:/);
  await arriveAndWrite(page);
  await page.getByRole("button", { name: "加 5 分钟：修理" }).click({ clickCount: 3 });
  await expect(page.getByLabel("修理", { exact: true })).toHaveValue("15");
  await page.getByLabel("拍照").setInputFiles(await picture(page));
  await expect(page.getByRole("img", { name: /^照片 1，/ })).toBeVisible();
  await tap(page, "保存并继续");
  await tap(page, /^修好了/);
  await page.getByLabel("费用（元）").fill("80");
  await tap(page, "确认费用");

  await expect(page.getByText("疏通排水管，更换减震垫两块")).toBeVisible();
  await tap(page, "确认签字");
  await expect(page.getByRole("alert")).toHaveText("请客户先签名");
  await sign(page);

  await tap(page, "已收 ¥80.00");
  await expect(page.getByText("签字一 已签字")).toBeVisible();
  await tap(page, "完成，离开");
  await expect(page.getByText("已修好，凭证交给业务员销号。")).toBeVisible();
  await page.goto("/day");
  await expect(page.getByText("手上应交现金")).toBeVisible();

  const customer = await browser.newPage();
  await customer.goto(new URL(call.followUrl, page.url()).pathname);
  await expect(customer.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(customer.getByText(call.number)).toBeVisible();
  await customer.close();
});

test("[1.4a] what changes after the signature must be signed again", async ({ as }) => {
  const { page } = await atTheDoor(as, "签字二");
  await arriveAndWrite(page);
  await tap(page, "保存并继续");
  await tap(page, /^修好了/);
  await page.getByLabel("费用（元）").fill("0");
  await page.getByLabel("不收费的原因").fill("上次修理的同一问题");
  await tap(page, "确认费用");
  await sign(page);
  await expect(page.getByRole("heading", { name: "完成服务" })).toBeVisible();
  await tap(page, "上一步");
  await tap(page, "上一步");
  await page.getByLabel("费用（元）").fill("120");
  await tap(page, "确认费用");
  await expect(page.getByRole("alert")).toContainText("请客户核对后重新签字");
});

test("what was typed survives a reload and a lost signal, and says where it is", async ({ as }) => {
  const { page } = await atTheDoor(as, "信号");
  await arriveAndWrite(page);
  await page.reload();
  await expect(page.getByLabel("诊断")).toHaveValue("排水管堵塞，减震垫老化");
  await expect(page.getByText("已存在本机，还没有发送")).toBeVisible();
  await page.context().setOffline(true);
  await tap(page, "保存并继续");
  await expect(page.getByText("发送失败，内容还在本机")).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("连接不上服务器");
  await page.context().setOffline(false);
  await tap(page, "保存并继续");
  await expect(page.getByText("这次上门怎么结束？")).toBeVisible();
});

test("a 20 MB photo and a file that is no picture are refused in words, on the phone and by the server", async ({
  as,
}) => {
  const { page, call } = await atTheDoor(as, "照片");
  await tap(page, "出发");
  await tap(page, "我到了");
  await page.getByLabel("拍照").setInputFiles(hugePhoto);
  await expect(page.getByRole("alert")).toContainText("“huge.jpg”有 20 MB，太大了");
  await page.getByLabel("拍照").setInputFiles(noPicture);
  await expect(page.getByRole("alert")).toContainText("“notes.jpg”不是可用的照片");

  const ticket = await (await page.request.get(`/api/v1/tickets/${call.id}`)).json();
  const send = (photo: typeof noPicture) =>
    page.request.post(`/api/v1/visits/${ticket.visits.at(-1).id}/photos`, {
      headers: { "Content-Type": photo.mimeType },
      data: photo.buffer,
    });
  const refused = await send(noPicture);
  expect(refused.status()).toBe(415);
  expect(refused.headers()["content-type"]).toContain("application/problem+json");
  const tooLarge = await send(hugePhoto);
  expect(tooLarge.status()).toBe(413);
  expect((await tooLarge.json()).detail).toContain("8 MB");
});

test("a dispatch is given back only with a reason", async ({ as }) => {
  const { page, call } = await atTheDoor(as, "退回");
  await tap(page, "退回派工");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "退回", exact: true }).click();
  await expect(dialog.getByRole("alert").first()).toBeVisible();
  await dialog.getByLabel("为什么不能去？").fill("车坏了");
  await dialog.getByRole("button", { name: "退回", exact: true }).click();
  await expect(page.getByText(`已退回 ${call.number}`)).toBeVisible();
  await expect(page).toHaveURL(/\/day$/);
});

test("nobody home: from the road, with a line for the supervisor", async ({ as }) => {
  const { page, call } = await atTheDoor(as, "没人");
  await tap(page, "出发");
  await tap(page, "没人在家");
  await page.getByLabel("说明").fill("敲门、打电话都没人应");
  await tap(page, "结束这次上门");
  await expect(page).toHaveURL(/\/day$/);
  const ticket = await (await page.request.get(`/api/v1/tickets/${call.id}`)).json();
  expect(ticket.status).toBe("registered");
});

test("the technician's screens are accessible in both languages and fit every width", async ({ as }) => {
  const { page, call } = await atTheDoor(as, "无障碍", english);
  const check = async (name: string) => {
    await expectAccessible(page);
    await screens(page, `technician-${name}`);
  };
  await check("depart");
  await page.goto("/day");
  await expect(page.getByRole("heading", { name: "Today's visits" })).toBeVisible();
  await check("day");
  await page.goto(`/day/${call.id}`);
  await tap(page, "Set out");
  await tap(page, "I have arrived");
  await page.getByLabel("Diagnosis").fill("Drain blocked");
  await check("work");
  await tap(page, "Save and go on");
  await expect(page.getByText("How does this visit end?")).toBeVisible();
  await check("outcome");
  await tap(page, /^Fixed/);
  await page.getByLabel("Fee (yuan)").fill("80");
  await check("fee");
  await tap(page, "Confirm the fee");
  await expect(page.getByRole("img", { name: "Customer's signature" })).toBeVisible();
  await check("sign");
});
