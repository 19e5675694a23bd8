import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

async function sent<T>(page: Page, method: "post" | "put" | "get", path: string, data?: unknown): Promise<T> {
  const answer = await page.request[method](`/api/v1${path}`, { data, headers: { "Accept-Language": "zh-CN" } });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

interface Part {
  id: string;
  code: string;
  name: string;
}

/** The storekeeper's own warehouse and two articles nobody else counts; ordered, and on their way. */
async function onItsWay(page: Page): Promise<{ order: string; lamp: Part; belt: Part }> {
  const mark = Date.now().toString(36).toUpperCase();
  const stores = await sent<{ id: string; kind: string; mine: boolean }[]>(page, "get", "/stores");
  const store = stores.find((one) => one.kind === "warehouse" && one.mine) ?? stores[0];
  const [lamp, belt] = await Promise.all(
    ["灯管", "皮带"].map((name, at) =>
      sent<Part>(page, "post", "/parts", {
        code: `E${at}-${mark}`,
        name: `${name}${mark}`,
        unit: "个",
        kind: "part",
        oldForNew: false,
        retired: false,
      }),
    ),
  );
  if (!lamp || !belt) throw new Error("no parts");
  const order = await sent<{ id: string }>(page, "post", "/purchase-orders", {
    storeId: store?.id,
    supplier: "东方五金",
    local: false,
    lines: [
      { partId: lamp.id, quantity: 2, unitPrice: 12.5 },
      { partId: belt.id, quantity: 3, unitPrice: 30 },
    ],
  });
  await sent(page, "post", `/purchase-orders/${order.id}/placement`);
  return { order: order.id, lamp, belt };
}

test("[8.4.2.1a] a delivery is counted by scanner, what differs is marked, what fails is refused, the rest goes into stock", async ({
  as,
}) => {
  const { page } = await as("storekeeper");
  const { order, lamp, belt } = await onItsWay(page);
  await page.goto(`/purchases/${order}`);
  await page.getByRole("link", { name: "登记到货" }).click();
  await page.getByLabel("到货清单号").fill("QD-7");
  await page.getByRole("button", { name: "登记到货" }).click();

  // The field has the focus by itself, and keeps it; the pace of a scanner's keys is told apart in its own tests.
  const scan = page.getByLabel("扫描物资");
  await expect(scan).toBeFocused();
  for (const code of [lamp.code, lamp.code, belt.code]) {
    await scan.fill(code);
    await page.keyboard.press("Enter");
    await expect(scan).toBeFocused();
    await expect(scan).toHaveValue("");
  }
  await expect(page.getByText(`${lamp.name}：2 / 2`).or(page.getByText(`${belt.name}：1 / 3`))).toBeVisible();
  await expect(page.getByText("与清单不同，请标明")).toBeVisible();
  await expectAccessible(page);
  await screens(page, "receipt-count");
  await page.getByRole("listitem").filter({ hasText: belt.name }).getByLabel("差异").selectOption({ label: "短少" });
  await expect(page.getByText("与清单不同，请标明")).toBeHidden();
  await page.getByRole("button", { name: "清点完成" }).click();

  const inspected = (part: Part) => page.getByRole("listitem").filter({ hasText: part.name }).first();
  await inspected(lamp).getByRole("button", { name: "合格", exact: true }).click();
  await inspected(belt).getByRole("button", { name: "不合格" }).click();
  await page.getByLabel("不合哪一条要求").fill("表面有裂纹");
  await page.getByRole("dialog").getByRole("button", { name: "不合格" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await inspected(belt).getByRole("button", { name: "拒收" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "拒收" }).click();
  await expect(page.getByText("拒收 1")).toBeVisible();

  await page.getByRole("button", { name: "填入库单" }).click();
  await page.getByRole("button", { name: "入库", exact: true }).click();
  await expect(page.getByText("已入库").first()).toBeVisible();
  await expectAccessible(page);
  const stocked = await sent<{ items: { id: string; quantity: number }[] }>(page, "get", `/parts?q=${lamp.code}`);
  expect(stocked.items.find((one) => one.id === lamp.id)?.quantity).toBe(2);

  await page.goto("/refused-goods");
  const row = page.getByRole("row").filter({ hasText: belt.name });
  await expect(row).toContainText("表面有裂纹");
  await row.getByRole("button", { name: "已退回" }).click();
  await expect(row).toBeHidden();
});

test("what is low is wanted with one click; lists of buying and receiving fit every screen, in both languages", async ({
  as,
}) => {
  const { page } = await as("storekeeper", english);
  for (const [path, title] of [
    ["/goods-receipts", "Receiving"],
    ["/purchases", "Purchases"],
    ["/low-stock", "Low stock"],
    ["/shortages", "Shortages"],
    ["/refused-goods", "To send back"],
    ["/factory-repairs", "Factory repair"],
    ["/local-purchases", "Local purchases"],
    ["/suppliers", "Suppliers"],
    ["/purchases/new", "Write a requisition"],
    ["/goods-receipts/new", "Receive goods"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expectAccessible(page);
    await screens(page, `buying-${path.slice(1).replaceAll("/", "-")}`);
  }
  await page.goto("/low-stock");
  const buy = page.getByRole("button", { name: /^Want / });
  if (await buy.isVisible()) {
    await buy.click();
    await expect(page).toHaveURL(/\/purchases\/[0-9a-f-]{36}$/);
    await expect(page.getByText("Below the minimum").first()).toBeVisible();
  }
});

test("a technician's phone is not offered what is the storekeeper's", async ({ as }) => {
  const { page } = await as("technician", phone);
  const answer = await page.request.get("/api/v1/purchase-orders");
  expect(answer.status()).toBe(403);
  await page.goto("/");
  await expect(page.getByRole("link", { name: "采购" })).toHaveCount(0);
});
