import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { a4, label, printed } from "./paper";
import { screens } from "./screens";
import { addArticle, deliver, warehouseOf } from "./stock-data";
import { english, expect, test } from "./test";

async function first<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  const { items } = (await answer.json()) as { items: T[] };
  expect(items.length, `the demo company has nothing under ${path}`).toBeGreaterThan(0);
  return items[0] as T;
}

test("an item's receipt, card and label carry its number as a code, and print alone", async ({ as }) => {
  const { page } = await as("clerk.bj");
  // One with a card: what was only just taken in has none yet.
  const { id } = await first<{ id: string }>(page, "/items?status=under_repair&limit=1");
  const item = (await (await page.request.get(`/api/v1/items/${id}`)).json()) as {
    number: string;
    receipt: { number: string } | null;
  };
  await page.goto(`/items/${id}`);
  await page.getByRole("group", { name: "打印" }).getByRole("link", { name: "修护卡" }).click();
  await expect(page.getByRole("article").getByRole("img", { name: item.number })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "paper-repair-card");
  expect((await printed(page))[0]).toEqual(a4);

  await page.goto(`/items/${id}/label`);
  await expect(page.getByRole("list", { name: "商品标签" }).getByRole("img", { name: item.number })).toBeVisible();
  expect(await printed(page)).toEqual([label]);

  await page.goto(`/items/${id}/receipt`);
  await expect(page.getByRole("article")).toContainText(item.receipt?.number ?? "");
  expect(await printed(page)).toEqual([a4]);
});

test("the papers speak English to those who do", async ({ as }) => {
  const { page } = await as("clerk.bj", english);
  const { id } = await first<{ id: string }>(page, "/items?status=under_repair&limit=1");
  for (const [path, title] of [
    ["receipt", "Item receipt"],
    ["card", "Repair card"],
    ["label", "Item label"],
  ]) {
    await page.goto(`/items/${id}/${path}`);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expectAccessible(page);
  }
});

test("labels of a store come one to a page of 50 × 30 mm, and are noted as stuck on", async ({ as }) => {
  const { page } = await as("storekeeper.bj");
  const store = await warehouseOf(page.request);
  const part = await addArticle(page.request, `标签试验${Date.now() % 100_000}`);
  await deliver(page.request, store.id, part.id, 2, 12.5);
  await page.goto(`/stores/${store.id}/labels`);
  const labels = page.getByRole("list", { name: "零件标签" });
  await expect(labels.getByRole("img", { name: part.code })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "paper-labels");
  const all = await labels.getByRole("listitem").count();
  expect(await printed(page)).toEqual(Array(all).fill(label));

  await page.goto(`/stores/${store.id}/labels?part=${part.id}`);
  await expect(labels.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "已贴好 1 张" }).click();
  await expect(page.getByText("已记下")).toBeVisible();
  await page.goto(`/stores/${store.id}/labels`);
  await expect(page.getByRole("heading", { level: 1, name: "零件标签" })).toBeVisible();
  await expect(page.getByRole("img", { name: part.code })).toHaveCount(0);
});

test("a slip and a receipt note print on A4 with their lines and places to sign", async ({ as }) => {
  const { page } = await as("storekeeper.bj");
  const slip = await first<{ id: string; number: string }>(page, "/parts-slips?limit=1");
  await page.goto(`/parts-slips/${slip.id}`);
  await page.getByRole("link", { name: "领料单", exact: true }).last().click();
  await expect(page.getByRole("article")).toContainText("库管员");
  await expect(page.getByRole("img", { name: slip.number })).toBeVisible();
  await expectAccessible(page);
  expect((await printed(page))[0]).toEqual(a4);

  const note = await first<{ id: string; number: string }>(page, "/goods-receipts?limit=1");
  await page.goto(`/goods-receipts/${note.id}/paper`);
  await expect(page.getByRole("article").getByRole("img", { name: note.number })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "paper-receipt-note");
  expect((await printed(page))[0]).toEqual(a4);
});

test("signs of a store's bins carry the code that a scanner reads, and are noted as hung up", async ({ as }) => {
  const { page } = await as("storekeeper.bj");
  const store = await warehouseOf(page.request);
  const code = `Z-${Date.now() % 100_000}`;
  await page.goto(`/stores/${store.id}`);
  await page.getByRole("button", { name: "新建库位" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("区域").fill("Z");
  await dialog.getByLabel("编号").fill(code);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText(code)).toBeVisible();

  await page.goto(`/stores/${store.id}/labels?what=bins`);
  const signs = page.getByRole("list", { name: "货位标牌" });
  await expect(signs.getByRole("img", { name: code, exact: true })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "paper-signs");
  const all = await signs.getByRole("listitem").count();
  expect(await printed(page)).toEqual(Array(all).fill(label));
  await page.getByRole("button", { name: `已贴好 ${all} 张` }).click();
  await expect(page.getByText("已记下")).toBeVisible();
  await page.goto(`/stores/${store.id}`);
  await expect(page.getByRole("listitem").filter({ hasText: code })).toContainText("打印");
  await expect(page.getByRole("listitem").filter({ hasText: code })).not.toContainText("没有标识");
});

test("[8.4.1.2a] the list to count by names every article and never says what should be there", async ({ as }) => {
  const { page } = await as("storekeeper.bj");
  const count = await first<{ id: string; number: string; lines: number }>(page, "/stock-counts?limit=1");
  await page.goto(`/counts/${count.id}`);
  await page.getByRole("link", { name: "打印盘点单" }).click();
  const paper = page.getByRole("article");
  await expect(paper.getByRole("img", { name: count.number })).toBeVisible();
  await expect(paper.getByRole("columnheader")).toHaveText([
    "序号",
    "货位",
    "编码",
    "名称规格",
    "单位",
    "实盘数",
    "备注",
  ]);
  await expect(paper.getByRole("row")).toHaveCount(count.lines + 1);
  await expectAccessible(page);
  await screens(page, "paper-count-list");
  expect((await printed(page))[0]).toEqual(a4);
});

test("a certificate's code leads to the page where anyone may check it", async ({ as, browser }) => {
  const { page } = await as("clerk.bj");
  const { id, number, checkUrl } = await first<{ id: string; number: string; checkUrl: string }>(
    page,
    "/certificates?limit=1",
  );
  await page.goto(`/certificates/${id}/paper`);
  const paper = page.getByRole("article");
  await expect(paper.getByRole("img", { name: number })).toBeVisible();
  await expect(paper).toContainText("保修");
  await expectAccessible(page);
  await screens(page, "paper-certificate");
  expect((await printed(page))[0]).toEqual(a4);
  const anyone = await browser.newPage();
  await anyone.goto(new URL(checkUrl, page.url()).href);
  await expect(anyone.getByText(number).first()).toBeVisible();
  await anyone.close();
});

test("[1.19] opinion cards print a sheet each, with four aspects by four levels; one may lead to the customer's own page", async ({
  as,
  browser,
}) => {
  const { page } = await as("service_department");
  const { id, number } = await first<{ id: string; number: string }>(page, "/survey-cards?status=sent&limit=1");
  await page.goto(`/survey-cards/paper?card=${id}`);
  const paper = page.getByRole("article", { name: new RegExp(number) });
  for (const aspect of ["服务态度", "维修技术", "到达时间", "答应的事是否做到"])
    await expect(paper.getByRole("row", { name: new RegExp(aspect) }).getByText("☐")).toHaveCount(4);
  await expectAccessible(page);
  await screens(page, "paper-survey-card");
  expect(await printed(page)).toEqual([a4]);

  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith(`/survey-cards/${id}/link`)),
    page.getByRole("button", { name: "印上客户自己填写的二维码" }).click(),
  ]);
  await expect(paper).toContainText("扫描二维码");
  const { url } = (await answer.json()) as { url: string };
  const customer = await browser.newPage();
  await customer.goto(new URL(url, page.url()).href);
  await expect(customer.getByRole("heading", { level: 1, name: "请评价这次服务" })).toBeVisible();
  await customer.close();

  await page.goto("/survey-cards/paper");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const sheets = await page.getByRole("article").count();
  if (sheets > 0) expect(await printed(page)).toHaveLength(sheets);
});
