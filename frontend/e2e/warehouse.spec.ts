import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

interface Row {
  id: string;
  number: string;
}

test("a storekeeper issues a slip by scanning, takes back a scan, and hands the goods over", async ({ as }) => {
  const { page: technician } = await as("technician1.tj");
  const { page } = await as("storekeeper.tj");
  const stores = (await (await page.request.get("/api/v1/stores")).json()) as (Row & { name: string })[];
  // The demo company's own: other walks found stores of their own, with nothing in them.
  const warehouse = stores.find((store) => store.name === "天津仓库");
  const parts = (await (await page.request.get("/api/v1/parts?q=LS-M8")).json()) as { items: Row[] };
  const jobs = (await (await technician.request.get("/api/v1/parts-use/jobs")).json()) as (Row & { kind: string })[];
  const made = await technician.request.post("/api/v1/parts-slips", {
    data: {
      storeId: warehouse?.id,
      workKind: jobs[0]?.kind,
      workId: jobs[0]?.id,
      lines: [{ partId: parts.items[0]?.id, quantity: 2 }],
    },
  });
  expect(made.ok(), await made.text()).toBe(true);
  const slip = (await made.json()) as Row;

  await page.goto("/warehouse");
  await expect(page.getByRole("heading", { level: 1, name: "仓库" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "warehouse");
  // The scanner's field has the focus; a slip's number leads to the slip.
  await page.keyboard.type(slip.number);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: `领料单 ${slip.number}` })).toBeVisible();
  await expectAccessible(page);

  const scan = page.getByLabel("扫要发的料");
  await scan.fill("LS-M8");
  await scan.press("Enter");
  await expect(page.getByText("1 / 2")).toBeVisible();
  await page.getByRole("button", { name: "撤销这次扫码" }).click();
  await expect(page.getByText("0 / 2")).toBeVisible();
  for (const count of ["1 / 2", "2 / 2"]) {
    await scan.fill("LS-M8");
    await scan.press("Enter");
    await expect(page.getByText(count)).toBeVisible();
  }
  await scan.fill("R32-100");
  await scan.press("Enter");
  await expect(page.getByText("不在这张领料单上")).toBeVisible();
  await page.getByRole("button", { name: "出库 2 件" }).click();
  await expect(page.getByRole("button", { name: "已交给领料人" })).toBeVisible();
  await screens(page, "parts-slip");
  await page.getByRole("button", { name: "已交给领料人" }).click();
  await expect(page.getByText("已领走").first()).toBeVisible();
});

for (const [where, options] of [
  ["at the desk", {}],
  ["on a phone", phone],
] as const) {
  test(`parts, stock, ledger, stores and slips are found and accessible ${where}`, async ({ as }) => {
    const { page } = await as("storekeeper.bj", options);
    for (const [path, title] of [
      ["/parts", "物料目录"],
      ["/stock", "库存"],
      ["/ledger", "库存台账"],
      ["/stores", "仓库与车"],
      ["/parts-slips", "领料单"],
      ["/parts-slips/new", "开领料单"],
      ["/transfers/new", "调拨"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expectAccessible(page);
    }
    await page.goto("/parts?q=ysj");
    await page
      .getByRole("link", { name: /YSJ-35|空调压缩机/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: "空调压缩机" })).toBeVisible();
    await expectAccessible(page);
  });
}

test("a technician sees what is in the van, in English too", async ({ as }) => {
  const { page } = await as("technician1.bj", { ...phone, ...english });
  await page.goto("/van");
  await expect(page.getByRole("heading", { level: 1, name: "My van" })).toBeVisible();
  await expectAccessible(page);
});

test("whoever types another quantity is told the article, the reason and where to count", async ({ as }) => {
  const { page } = await as("storekeeper.bj");
  await page.goto("/parts?q=LS-M8");
  await page.getByRole("link", { name: "LS-M8" }).first().click();
  await page.getByRole("button", { name: "库位与标签" }).first().click();
  await page.getByLabel(/账面数量/).fill("999");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("alert")).toContainText(/单据|数量不能直接改/);
  await expect(page.getByRole("link", { name: "去盘点" })).toBeVisible();
});
