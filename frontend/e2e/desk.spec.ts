import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { makeCustomer, registerCall } from "./desk-data";
import { screens } from "./screens";
import { english, expect, test } from "./test";

/** Counts real key presses from now on, except those typed into the fault: that is free text. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { presses: number };
    counted.presses = 0;
    addEventListener(
      "keydown",
      (event) => {
        const free = (event.target as HTMLElement).id === "fault" && event.key !== "Enter" && event.key !== "Control";
        if (!free) counted.presses += 1;
      },
      true,
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { presses: number }).presses);
}

test("[1.3a] a clerk registers a known customer's call by keyboard in at most twelve presses", async ({ as }) => {
  const { page } = await as("clerk");
  const { two, customer } = await makeCustomer(page);
  await page.goto("/tickets");
  await expect(page.getByRole("heading", { name: "叫修登记簿" })).toBeVisible();
  const presses = await countPresses(page);

  await page.keyboard.press("n");
  const caller = page.getByRole("combobox", { name: "来电人" });
  await expect(caller).toBeFocused();
  // Characters that an input method hands over: two presses at the least.
  await page.keyboard.insertText(two);
  await expect(page.getByRole("option", { name: customer.name })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "故障", exact: true })).toBeFocused();
  await page.keyboard.type("冷藏室不制冷，昨晚开始");
  await page.keyboard.press("Control+Enter");

  await expect(page.getByText(/已登记/)).toBeVisible();
  await expect(caller).toBeFocused();
  await expect(caller).toHaveValue("");
  await expect(page.getByRole("table").getByText(customer.name)).toBeVisible();
  expect((await presses()) + two.length).toBeLessThanOrEqual(12);
});

test("[1.3b] the clerk is told that the voucher will be made, and the call waits for dispatch with it", async ({
  as,
}) => {
  const { page } = await as("clerk");
  const { two, customer } = await makeCustomer(page);
  await page.goto("/tickets?call=new");
  await page.getByRole("combobox", { name: "来电人" }).fill(two);
  await page.getByRole("option", { name: customer.name }).click();
  await expect(page.getByText("登记时将新建一份")).toBeVisible();
  await page.getByRole("textbox", { name: "故障", exact: true }).fill("漏水");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("link", { name: "打开" }).click();
  await expect(page.getByRole("heading", { level: 1, name: customer.name })).toBeVisible();
  await expect(page.getByText("待派工", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "打印凭证" })).toBeVisible();
  await page.getByRole("link", { name: "打印凭证" }).click();
  await expect(page.getByRole("heading", { name: /服务凭证/ })).toBeVisible();
  await expectAccessible(page);
});

const languages = [
  {
    name: "Chinese",
    options: {},
    caller: "来电人",
    fresh: "新客户",
    fields: ["名称", "电话", "地址", "型号"],
  },
  {
    name: "English",
    options: english,
    caller: "Caller",
    fresh: "New customer",
    fields: ["Name", "Phone", "Address", "Product model"],
  },
];

for (const { name, options, caller, fresh, fields } of languages) {
  test(`[1.3a] leaving out name, address, number or model is refused, each by name, in ${name}`, async ({ as }) => {
    const { page } = await as("clerk", options);
    await page.goto("/tickets?call=new");
    await page.getByRole("combobox", { name: caller }).fill("zz");
    await page.getByRole("option", { name: fresh }).click();
    await page.locator("#name").fill("");
    await page.locator("#fault").fill("broken");
    await page.keyboard.press("Control+Enter");
    const alert = page.getByRole("alert");
    await expect(alert).toBeFocused();
    await expect(alert).toContainText("1.3a");
    for (const field of fields) await expect(alert.getByRole("button", { name: new RegExp(field) })).toBeVisible();
    await alert.getByRole("button", { name: new RegExp(fields[2] ?? "") }).click();
    await expect(page.locator("#address")).toBeFocused();
    await expect(page.locator("#fault")).toHaveValue("broken");
    await expectAccessible(page);
  });

  test(`[1.1c] free service for a unit out of warranty is refused with the date it ended, in ${name}`, async ({
    as,
  }) => {
    const { page } = await as("clerk", options);
    const { two, customer } = await makeCustomer(page, { boughtOn: "2012-03-01" });
    await page.goto("/tickets?call=new");
    await page.getByRole("combobox", { name: caller }).fill(two);
    await page.getByRole("option", { name: customer.name }).click();
    await page.locator("#fault").fill("broken");
    await page.locator("#serviceType input").first().check();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("alert")).toContainText(/201\d/);
    await expect(page.locator("#fault")).toHaveValue("broken");
  });
}

test("an open call is offered first, and chasing it is counted", async ({ as }) => {
  const { page } = await as("clerk");
  const made = await makeCustomer(page);
  const ticket = await registerCall(page, made);
  await page.goto("/tickets?call=new");
  await page.getByRole("combobox", { name: "来电人" }).fill(made.two);
  await expect(page.getByRole("option", { name: made.customer.name })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group").getByRole("link", { name: ticket.number })).toBeVisible();
  await page.keyboard.press("2");
  await expect(page.getByText(`${ticket.number} 已催办，共 1 次`)).toBeVisible();
});

test("two calls are taken side by side, and both survive a reload", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/tickets?call=new");
  const caller = page.getByRole("combobox", { name: "来电人" });
  await caller.fill("王建");
  await page.keyboard.press("Alt+n");
  await expect(caller).toHaveValue("");
  await caller.fill("13811112222");
  await page.reload();
  await expect(caller).toHaveValue("王建");
  await page.getByRole("button", { name: "13811112222" }).click();
  await expect(caller).toHaveValue("13811112222");
});

test("who is overtaken sees both versions and the other person's name, and keeps what they typed", async ({ as }) => {
  const { page } = await as("clerk");
  const made = await makeCustomer(page);
  const ticket = await registerCall(page, made);
  await page.goto(`/tickets/${ticket.id}`);
  await page.getByRole("button", { name: "修改" }).click();
  await page.getByRole("textbox", { name: "故障", exact: true }).fill("漏水，地板湿了");

  const { page: other, person } = await as("supervisor");
  const now = await (await other.request.get(`/api/v1/tickets/${ticket.id}`)).json();
  const changed = await other.request.put(`/api/v1/tickets/${ticket.id}`, {
    headers: { "If-Match": `"${now.version}"` },
    data: {
      serviceType: now.serviceType,
      address: now.address,
      phone: "13955556666",
      modelId: now.model.id,
      equipmentId: now.equipment?.id ?? null,
      fault: "异响",
    },
  });
  expect(changed.ok(), await changed.text()).toBe(true);

  await page.getByRole("button", { name: "保存", exact: true }).click();
  const modal = page.getByRole("dialog");
  await expect(modal).toContainText(person.name);
  await expect(modal).toContainText("漏水，地板湿了");
  await expect(modal).toContainText("异响");
  await expectAccessible(page);
  await modal.getByRole("button", { name: "保留我的并保存" }).click();
  await expect(modal).toBeHidden();
  await expect(page.getByText("漏水，地板湿了").first()).toBeVisible();
  // What I never touched is the other's.
  await expect(page.getByRole("link", { name: "13955556666" })).toBeVisible();
});

test("[1.4b] an entry without a signed voucher cannot be closed, and the page says why in both languages", async ({
  as,
}) => {
  const { page } = await as("clerk");
  const ticket = await registerCall(page, await makeCustomer(page));
  await page.goto(`/tickets/${ticket.id}`);
  await expect(page.getByRole("button", { name: "收回凭证并销号" })).toHaveCount(0);
  const why = page.getByRole("heading", { name: "现在不能做的" }).locator("..");
  await expect(why).toContainText("收回凭证并销号");
  const refused = await page.request.post(`/api/v1/tickets/${ticket.id}/closure`, { data: {} });
  expect(refused.status()).toBe(409);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Not possible now" }).locator("..")).toContainText(
    "Voucher back, close",
  );
});

test("each figure opens exactly the rows it counts", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/tickets");
  for (const figure of ["已超时", "待派工", "昨日未派", "待销号"]) {
    const link = page.getByRole("navigation", { name: "登记簿概况" }).getByRole("link", { name: new RegExp(figure) });
    await expect(link).toHaveText(/\d/);
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "true");
    await page.waitForFunction(() => !document.querySelector("table[aria-busy=true]"));
    const more = page.getByRole("button", { name: "显示更多" });
    while (await more.isVisible()) await more.click();
    const count = Number(((await link.innerText()).match(/\d+/) ?? ["-1"])[0]);
    await expect(page.locator("table tbody tr")).toHaveCount(count);
  }
});

test("[1.1d] internal work is booked without a customer", async ({ as }) => {
  const { page } = await as("clerk");
  await page.goto("/internal-work");
  await page.getByLabel("类别").selectOption("training");
  await page.getByLabel("分钟").fill("90");
  const note = `新款空调拆装 ${Date.now()}`;
  await page.getByLabel("说明").fill(note);
  await page.getByRole("button", { name: "记录工时" }).click();
  await expect(page.getByText(note)).toBeVisible();
  await expectAccessible(page);
  await screens(page, "internal-work");
});

test("the desk's pages are accessible and fit every width", async ({ as }) => {
  test.setTimeout(180_000);
  const { page } = await as("clerk");
  const made = await makeCustomer(page);
  const ticket = await registerCall(page, made);
  const pages = {
    register: "/tickets",
    "new-call": "/tickets?call=new",
    ticket: `/tickets/${ticket.id}`,
    customers: "/customers",
    customer: `/customers/${made.customer.id}`,
    equipment: `/equipment/${made.unit.id}`,
    contracts: "/contracts",
  };
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle").catch(() => undefined);
    await expectAccessible(page);
    await screens(page, name);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("button", { name: "English" }).click();
  // A switch holds from when its words are there.
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/tickets?call=new");
  await expect(page.getByRole("heading", { name: "Call register" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "register-dark-en");
});

test("a report from the web becomes a call with what the customer wrote, or is set aside with a reason", async ({
  as,
}) => {
  const { page } = await as("clerk");
  const stamp = String(Date.now()).slice(-8);
  const report = (name: string, phone: string, fault: string) =>
    page.request.post("/api/v1/public/fault-reports", {
      data: { name, phone, address: "北京市海淀区试验路 9 号", fault },
    });
  expect((await report(`甲${stamp}`, `137${stamp}`, "冰箱一直响")).ok()).toBe(true);
  expect((await report(`乙${stamp}`, `136${stamp}`, "测试一下")).ok()).toBe(true);
  await page.goto("/tickets?view=reports");
  const list = page.getByRole("list", { name: "网上报修" });
  await list
    .getByRole("listitem")
    .filter({ hasText: `甲${stamp}` })
    .getByRole("button", { name: "登记此来电" })
    .click();
  await page.getByRole("option", { name: "新客户" }).click();
  await expect(page.locator("#name")).toHaveValue(`甲${stamp}`);
  await expect(page.locator("#address")).toHaveValue("北京市海淀区试验路 9 号");
  await page.locator("#modelId").fill("冰箱");
  await page.getByRole("listbox", { name: "商品型号" }).getByRole("option").first().click();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(/已登记/)).toBeVisible();
  await expect(list.getByText(`甲${stamp}`)).toHaveCount(0);
  await list
    .getByRole("listitem")
    .filter({ hasText: `乙${stamp}` })
    .getByRole("button", { name: "不登记" })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("原因").fill("测试报修");
  await dialog.getByRole("button", { name: "不登记" }).click();
  await expect(list.getByText(`乙${stamp}`)).toHaveCount(0);
});

test("[1.5a] the accountant sees what technicians owe, and what is to be issued and posted", async ({ as }) => {
  const { page } = await as("accountant");
  await page.goto("/cash");
  await expect(page.getByRole("heading", { name: "收款与发票" })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "cash");
  for (const view of ["待开票", "待寄出"]) {
    await page.getByRole("link", { name: view }).click();
    await expect(page.getByRole("link", { name: view })).toHaveAttribute("aria-current", "page");
    await expectAccessible(page);
  }
});
