import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

/** Registers a call as the person of this window, through the API; the register's own form has tests of its own. */
async function newCall(page: Page, name: string): Promise<{ id: string; number: string }> {
  const { person } = await (await page.request.get("/api/v1/session")).json();
  const areas = await (await page.request.get(`/api/v1/service-areas?branch=${person.branch.id}`)).json();
  const models = await (await page.request.get("/api/v1/product-models?limit=1")).json();
  const answer = await page.request.post("/api/v1/tickets", {
    data: {
      channel: "phone",
      serviceType: "paid",
      newCustomer: { kind: "person" },
      name,
      address: "望京街道 12 号楼 3 单元",
      areaId: areas.find((area: { kind: string }) => area.kind === "downtown").id,
      phone: `138${Date.now().toString().slice(-8)}`,
      modelId: models.items[0].id,
      fault: "不制冷，外机不转",
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

const waiting = (page: Page) => page.locator("[data-cards=waiting] [data-call]");
const rows = (page: Page) => page.locator("[data-row]");

/** Carries a card with the mouse onto a technician, this share along their day, and stops before letting go. */
async function carry(page: Page, card: Locator, row: Locator, share: number): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const from = await card.boundingBox();
  const to = await row.boundingBox();
  if (!from || !to) throw new Error("card or row is not shown");
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
  await page.mouse.move(to.x + to.width * share - 4, to.y + 12, { steps: 6 });
  await page.mouse.move(to.x + to.width * share, to.y + 14, { steps: 2 });
}

/** Says why, when the board asks because calls of an earlier day wait. */
async function sayWhy(page: Page): Promise<void> {
  const ask = page.getByRole("dialog", { name: "前一天的叫修还没派" });
  const done = page.getByText(/已派给/);
  await expect(ask.or(done)).toBeVisible();
  if (await ask.isVisible()) {
    await ask.getByRole("button", { name: "客户情况紧急" }).click();
    await ask.getByRole("button", { name: "派工", exact: true }).click();
  }
  await expect(done).toBeVisible();
}

const dragged =
  "the supervisor drags a call to a technician, told before what it does; the clerk's register moves within a second [1.3b]";
test(dragged, { tag: "@timed" }, async ({ as }) => {
  const clerk = await as("clerk");
  const call = await newCall(clerk.page, "沈秋月");
  await clerk.page.goto(`/tickets?q=${encodeURIComponent(call.number)}`);
  const inRegister = clerk.page.getByRole("row").filter({ hasText: call.number });
  await expect(inRegister).toBeVisible();

  const { page } = await as("supervisor");
  await page.goto("/dispatch");
  const card = page.locator(`[data-call="${call.id}"]`);
  await expect(card).toContainText("沈秋月");
  const row = rows(page).nth(1);
  const technician = await page.locator("li:has(> [data-row]) h3").nth(1).innerText();
  await carry(page, card, row, 0.5);
  const panel = page.getByRole("complementary", { name: "派工后的影响" });
  await expect(panel).toContainText(technician);
  await expect(panel).toContainText(/到达/);
  await expect(panel).toContainText(/可排/);
  await expect(panel).toContainText(/区域/);
  await expect(panel).toContainText(/技能/);
  await page.mouse.up();
  await sayWhy(page);
  await expect(inRegister).toContainText(technician, { timeout: 1_000 });
  await expect(page.locator(`[data-row] [data-call="${call.id}"]`)).toBeVisible();

  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.locator(`[data-cards=waiting] [data-call="${call.id}"]`)).toBeVisible();
});

test("a newer call goes before those carried over only with a reason, and they are named [1.13]", async ({ as }) => {
  const clerk = await as("clerk");
  const { page } = await as("supervisor");
  await page.goto("/dispatch");
  const first = waiting(page).first();
  await expect(first).toContainText("承上日");
  const earlier = await first.locator("strong").innerText();
  const call = await newCall(clerk.page, "方晓雨");

  await page.locator(`[data-call="${call.id}"]`).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const ask = page.getByRole("dialog", { name: "前一天的叫修还没派" });
  await expect(ask).toContainText(earlier);
  await expect(ask.getByLabel("原因")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type("客户家中有老人，急用");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(`${call.number} 已派给`)).toBeVisible();
  await page.goto(`/tickets/${call.id}`);
  await expect(page.getByText("客户家中有老人，急用").first()).toBeVisible();
});

test("everything the mouse can do, the keyboard can: pick up, go over technicians and time, put down, move, take back", async ({
  as,
}) => {
  const { page } = await as("supervisor");
  await newCall(page, "钱多多");
  await page.goto("/dispatch");
  await expect(waiting(page).first()).toBeVisible();
  await page.keyboard.press("w");
  await expect(waiting(page).first()).toBeFocused();
  const id = await waiting(page).first().getAttribute("data-call");
  const said = page.locator("[aria-live=assertive]");
  await page.keyboard.press("Enter");
  await expect(said).toContainText("已拿起");
  await page.keyboard.press("Escape");
  await expect(said).toContainText("已放下");
  await expect(page.locator(`[data-cards=waiting] [data-call="${id}"]`)).toBeFocused();

  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(said).toContainText(/，(\S+ )?\d\d:\d\d。/);
  const before = await said.innerText();
  await page.keyboard.press("ArrowRight");
  await expect(said).not.toHaveText(before);
  await page.keyboard.press("Enter");
  await sayWhy(page);
  // After hours the earliest moment is another day's, and the card stands on that day's board.
  const { dispatch } = await (await page.request.get(`/api/v1/tickets/${id}`)).json();
  const day = new Date(dispatch.plannedAt).toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
  await page.goto(`/dispatch?day=${day}`);
  const planned = page.locator(`[data-row] [data-call="${id}"]`);
  await expect(planned).toBeVisible();

  await expect(planned).not.toHaveAttribute("data-fixed");
  await planned.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const why = page.getByRole("dialog", { name: "为什么改派？" });
  await why.getByRole("button", { name: "原技术员排满了" }).click();
  await why.getByRole("button", { name: "派工", exact: true }).click();
  await expect(rows(page).nth(1).locator(`[data-call="${id}"]`)).toBeVisible();
});

test("a card in the hand stays; a colleague who was faster is named", async ({ as }) => {
  const mine = await as("supervisor");
  const theirs = await as("supervisor");
  const call = await newCall(mine.page, "周转转");
  await mine.page.goto("/dispatch");
  const card = mine.page.locator(`[data-cards=waiting] [data-call="${call.id}"]`);
  await card.focus();
  await mine.page.keyboard.press("Space");
  await mine.page.keyboard.press("ArrowDown");

  await theirs.page.goto("/dispatch");
  await theirs.page.locator(`[data-call="${call.id}"]`).click();
  await theirs.page.getByRole("radio").first().check();
  await theirs.page.getByRole("button", { name: /^派给/ }).click();
  await sayWhy(theirs.page);

  // To whom is said where the card stands on this day's board; after hours it stands on another.
  await expect(mine.page.getByText(/同事刚派给了|刚被同事改动/)).toBeVisible();
  await expect(card).toBeVisible();
  await mine.page.keyboard.press("Enter");
  await expect(mine.page.getByRole("dialog", { name: `${theirs.person.name}先保存了修改` })).toContainText("周转转");
});

test("on a phone a call is tapped and given to somebody", async ({ as }) => {
  const { page } = await as("supervisor", phone);
  await newCall(page, "高一一");
  await page.goto("/dispatch");
  await waiting(page).first().tap();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("radio").nth(1).check();
  await expect(sheet.getByText(/到达/).first()).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: /^派给/ }).tap();
  await sayWhy(page);
});

test("the board is accessible in both languages, fits every width, and is the address's", async ({ as }) => {
  const { page } = await as("supervisor");
  await page.goto("/dispatch");
  await expect(rows(page).first()).toBeVisible();
  await expectAccessible(page);
  await screens(page, "dispatch");
  const all = await rows(page).count();
  await page.getByLabel("技能").selectOption({ index: 1 });
  await expect(page).toHaveURL(/skill=/);
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  expect(await rows(page).count()).toBeLessThanOrEqual(all);
  await page.keyboard.press("]");
  await expect(page).toHaveURL(/day=\d{4}-\d\d-\d\d/);

  const { page: speaks } = await as("supervisor", english);
  await speaks.goto("/dispatch");
  await expect(speaks.getByRole("heading", { name: /^Waiting/ })).toBeVisible();
  await expectAccessible(speaks);
});

test("head office chooses the branch whose board it reads", async ({ as }) => {
  const { page } = await as("service_department");
  await page.goto("/dispatch");
  const branch = page.getByLabel("分公司", { exact: true });
  await expect(branch).toBeVisible();
  await branch.selectOption({ index: 1 });
  await expect(page).toHaveURL(/branch=/);
  await expect(rows(page).first()).toBeVisible();
});
