import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { dispatchTo, registerCall } from "./calls";
import { screens } from "./screens";
import { addArticle, deliver, warehouseOf } from "./stock-data";
import { type As, expect, phone, test } from "./test";

const tap = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();

/** Draws a stroke on the pad, as a finger would. */
async function draw(page: Page, label: string) {
  const pad = page.getByRole("img", { name: label });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("no place to sign");
  await page.mouse.move(box.x + 30, box.y + box.height / 2);
  await page.mouse.down();
  for (let at = 0; at < 12; at++)
    await page.mouse.move(box.x + 30 + at * 15, box.y + box.height / 2 + (at % 2 ? -25 : 20));
  await page.mouse.up();
}

/** What a scanner types into the field. */
async function scan(page: Page, field: string, code: string) {
  await page.getByLabel(field, { exact: true }).fill(code);
  await page.getByLabel(field, { exact: true }).press("Enter");
}

/** Presses a step of the item, fills its dialog and confirms. */
async function step(page: Page, name: string, fill: (dialog: ReturnType<Page["getByRole"]>) => Promise<void>) {
  await tap(page, name);
  const dialog = page.getByRole("dialog");
  await fill(dialog);
  await dialog.getByRole("button", { name: "确定" }).click();
  await expect(dialog).toHaveCount(0);
}

interface Item {
  id: string;
  number: string;
  receipt: { number: string; url: string };
}

/** A call whose visit ended with the item taken along, signed for at the door. */
async function takenIn(as: As, customer: string) {
  const clerk = await as("clerk.bj");
  const supervisor = await as("supervisor.bj");
  const technician = await as("technician1.bj", phone);
  const call = await registerCall(clerk.page.request, customer, "不排水，有异响");
  await dispatchTo(supervisor.page.request, call.id, technician.person.name);
  const { page } = technician;
  await page.goto(`/day/${call.id}`);
  await tap(page, "出发");
  await tap(page, "我到了");
  await page.getByLabel("诊断").fill("排水泵卡死，要拆机");
  await tap(page, "保存并继续");
  await page.getByRole("button", { name: /^要带回修理/ }).click();
  await page.getByLabel("为什么要带回？").fill("要拆机更换排水泵");
  await tap(page, "继续");
  await draw(page, "客户签名");
  await tap(page, "确认签字");
  await tap(page, "完成，离开");
  await expect(page.getByText("带回修理。")).toBeVisible();
  const found = await clerk.page.request.get(`/api/v1/items?ticket=${call.id}`);
  const { items } = (await found.json()) as { items: { id: string }[] };
  const item = (await (await clerk.page.request.get(`/api/v1/items/${items[0]?.id}`)).json()) as Item;
  return { clerk, supervisor, technician, call, item };
}

test("[1.6a] [1.6d] [1.7b] [1.7c] [1.7d] [1.7e] [1.7f] the whole way of one item: taken in, estimated, agreed to, repaired with parts by the lot, inspected, given back, closed", async ({
  as,
  browser,
}) => {
  test.setTimeout(240_000);
  const customer = `王${Date.now() % 100_000}`;
  const { page: keeper } = await as("storekeeper.bj");
  const store = await warehouseOf(keeper.request);
  const pump = await addArticle(keeper.request, `排水泵${Date.now() % 100_000}`);
  await deliver(keeper.request, store.id, pump.id, 1, 31.255);
  await deliver(keeper.request, store.id, pump.id, 3, 40.1);

  const { clerk, supervisor, technician, call, item } = await takenIn(as, customer);
  const bench = technician.page;
  const minutesBefore = await repairMinutes(bench);

  // The clerk compares item and receipt, and enters it; the card is written, hung on, and the repair begins.
  await clerk.page.goto(`/items/${item.id}`);
  await step(clerk.page, "登记入册", (dialog) => dialog.getByLabel("存放位置").fill("A-03"));
  await bench.goto(`/items/${item.id}`);
  await step(bench, "填修护卡", async (dialog) => {
    await dialog.getByLabel("故障").fill("排水泵卡死");
    await dialog.getByRole("button", { name: "明天" }).click();
  });
  await tap(bench, "卡已挂上");
  await expect(bench.getByRole("button", { name: "卡已挂上" })).toHaveCount(0);
  await tap(bench, "开始修理");
  await expect(bench.getByText("修理中").first()).toBeVisible();

  // The customer agrees to the very text behind the link of the receipt.
  await step(bench, "作报价", async (dialog) => {
    await dialog.getByLabel("名称").nth(0).fill("排水泵");
    await dialog.getByLabel("数量").nth(0).fill("2");
    await dialog.getByLabel("单价").nth(0).fill("60.50");
    await dialog.getByLabel("名称").nth(1).fill("拆装人工");
    await dialog.getByLabel("单价").nth(1).fill("80");
    await expect(dialog.getByText("合计 ¥201.00")).toBeVisible();
  });
  await tap(bench, "发给客户");
  const home = await browser.newPage();
  await home.goto(new URL(item.receipt.url, clerk.page.url()).href);
  await expect(home.getByText("¥201.00")).toBeVisible();
  await expectAccessible(home);
  await tap(home, "同意修理");
  await home.getByLabel("您的姓名").fill(customer);
  await draw(home, "签名");
  await tap(home, "签名并同意");
  await expect(home.getByText(new RegExp(`${customer} 已于 .* 同意这份报价`))).toBeVisible();
  await expect(bench.getByText("客户同意")).toBeVisible();

  // Kept for this repair, drawn on a slip, issued by scanning, oldest first; the old pump comes back.
  await tap(bench, "留用");
  await bench.getByRole("dialog").getByLabel("要留的零件").fill(pump.name);
  await bench.getByRole("option", { name: new RegExp(pump.name) }).click();
  await bench.getByRole("dialog").getByLabel(/^数量/).fill("3");
  await tap(bench, "留给这件");
  await expect(bench.getByText(`已留用：${pump.name} ×3只`)).toBeVisible();
  await bench.getByRole("link", { name: "领料" }).click();
  await bench.getByLabel("仓库").selectOption({ label: store.name });
  for (let piece = 1; piece <= 3; piece++) {
    await scan(bench, "扫物料", pump.code);
    await expect(bench.getByLabel(`${pump.name} 的数量（只）`)).toHaveValue(String(piece));
  }
  await tap(bench, "提交");
  await expect(bench).toHaveURL(/\/parts-slips\/[0-9a-f-]{36}$/);
  const slip = new URL(bench.url()).pathname;

  await keeper.goto(slip);
  await tap(keeper, "登记旧件");
  await keeper.getByRole("dialog").getByLabel("旧件序列号").fill("OLD-77");
  await draw(keeper, "领料人签字");
  await keeper.getByRole("dialog").getByRole("button", { name: "登记旧件" }).click();
  await expect(keeper.getByText("旧件已交（OLD-77），领料人已签字")).toBeVisible();
  for (let piece = 1; piece <= 3; piece++) {
    await scan(keeper, "扫要发的料", pump.code);
    await expect(keeper.getByText(`${piece} / 3`)).toBeVisible();
  }
  await tap(keeper, "出库 3 件");
  await expect(keeper.getByText(/1 只，.*入库，单价/)).toBeVisible();
  await tap(keeper, "已交给领料人");
  await expect(keeper.getByText("已领走")).toBeVisible();
  await expectAccessible(keeper);

  // One is not needed: announced by the technician, posted when the storekeeper has it in his hands.
  await bench.goto(`/items/${item.id}`);
  await tap(bench, "退料");
  const back = bench.getByRole("dialog");
  await back.getByLabel(/^数量/).fill("1");
  await back.getByLabel("原因").fill("只换了两只");
  await back.getByRole("button", { name: "退回仓库" }).click();
  await expect(bench.getByText("退回途中 1", { exact: false })).toBeVisible();
  await keeper.reload();
  await tap(keeper, "收回入库");
  await expect(keeper.getByText(/已由.*收回（只换了两只）/)).toBeVisible();
  await bench.reload();
  await tap(bench, "已用 2 只");
  await expect(bench.getByText("用掉 2", { exact: false })).toBeVisible();

  // The lots that stayed out: one at 31.255 and one at 40.10, to the fen.
  const use = await bench.request.get(`/api/v1/parts-use?workKind=item&workId=${item.id}`);
  expect(Number(((await use.json()) as { cost: number }).cost)).toBe(71.355);
  await expect(bench.getByText("¥71.36").first()).toBeVisible();

  await step(bench, "记用时", (dialog) => dialog.getByLabel("实际用时").fill("35"));
  await step(bench, "修好送检", (dialog) => dialog.getByLabel("修理情况").fill("更换排水泵两只，试机正常"));
  await supervisor.page.goto(`/items/${item.id}`);
  await step(supervisor.page, "检验", (dialog) => dialog.getByLabel("合格", { exact: true }).check());

  // Back to the customer against the receipt, which is void from then on.
  await clerk.page.goto(`/items/${item.id}`);
  await step(clerk.page, "定归还日期", () => Promise.resolve());
  await tap(clerk.page, "归还客户");
  await draw(clerk.page, "客户签名");
  await tap(clerk.page, "确认签名");
  await clerk.page.getByLabel("收据号码").fill(item.receipt.number);
  await tap(clerk.page, "收回收据并作废");
  await tap(clerk.page, "办结归还");
  await expect(clerk.page.getByText(`${item.number} 已归还客户`)).toBeVisible();

  await clerk.page.goto(`/tickets/${call.id}`);
  await tap(clerk.page, "收回凭证并销号");
  await expect(clerk.page.getByText(`${call.number} 已销号，凭证已归档`)).toBeVisible();

  // Its page tells the whole story; the minutes are in the technician's day; the customer's page says it is over.
  await clerk.page.goto(`/items/${item.id}`);
  for (const told of [/35 分钟/, /· 修理$/, /报价/, /检验/, /收据/, new RegExp(pump.name)])
    await expect(clerk.page.getByText(told).first()).toBeVisible();
  await expect(clerk.page.getByText("¥71.36").first()).toBeVisible();
  await expectAccessible(clerk.page);
  await screens(clerk.page, "item-returned");
  expect(await repairMinutes(bench)).toBe(minutesBefore + 35);
  await home.reload();
  await expect(home.getByText("已作废")).toBeVisible();
  await home.close();

  // The receipt, printed once more, says that it is void.
  await clerk.page.goto(`/items/${item.id}/receipt`);
  const paper = clerk.page.getByRole("article", { name: new RegExp(item.receipt.number) });
  await expect(paper.getByText("作废", { exact: true })).toBeVisible();
  await expect(paper.getByRole("img", { name: item.receipt.number })).toBeVisible();
  await expectAccessible(clerk.page);
});

/** Minutes of repairs that this technician's day holds now, as the daily report would say them (1.10). */
async function repairMinutes(page: Page): Promise<number> {
  const answer = await page.request.get("/api/v1/my-report-day");
  const { lines } = (await answer.json()) as { lines: { source: string; minutes: number }[] };
  return lines.filter((line) => line.source === "repairs").reduce((sum, line) => sum + line.minutes, 0);
}
