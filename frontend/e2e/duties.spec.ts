import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { dispatchTo, registerCall } from "./calls";
import { ownArticle } from "./own-articles";
import { screens } from "./screens";
import { english, expect, phone, test } from "./test";

/** An article of the company's own that binds only calls with this fault, so that other tests owe nothing by it. */
const callBack = (writer: APIRequestContext, fault: string, owner: string) =>
  ownArticle(writer, {
    kind: "obligation",
    zh: "登记后两个工作小时内给客户回电。",
    en: "Call the customer back within two office hours.",
    parameters: { hours: { type: "working_hours", zh: "时限", en: "Within", default: 2 } },
    rules: [
      {
        key: "call_back",
        kind: "obligation",
        zh: `给客户回电 ${fault}`,
        en: `Call the customer back ${fault}`,
        opens: { on: "ticket.registered", when: `event.fault == '${fault}'` },
        subject: "ticket",
        due: { shape: "office_hours", from: "at", amount: "params.hours" },
        met: [{ on: "ticket.dispatched" }],
        cancelled: [{ on: "ticket.cancelled" }],
        byHand: true,
        owner: { role: owner },
        steps: [],
      },
    ],
  });

/** The duty itself; the timeline that speaks of it stands below. */
const line = (page: Page, fault: string) =>
  page
    .getByRole("listitem")
    .filter({ hasText: `给客户回电 ${fault}` })
    .first();

test("a duty shows what, about whom, by when in working time and why, and its article; what happens elsewhere meets it", async ({
  as,
}) => {
  const { page: writer } = await as("administrator");
  const fault = `回电${Date.now()}`;
  const article = await callBack(writer.request, fault, "supervisor");
  const { page: clerk } = await as("clerk");
  const { page: supervisor } = await as("supervisor");
  const { person: technician } = await as("technician");
  try {
    await supervisor.goto("/duties");
    await expect(supervisor.getByRole("heading", { level: 1, name: "我的待办" })).toBeVisible();
    const call = await registerCall(clerk.request, "回电客户", fault);

    // It appears by itself.
    const duty = line(supervisor, fault);
    await expect(duty).toBeVisible();
    await expect(duty.getByRole("link", { name: new RegExp(call.number) })).toHaveAttribute(
      "href",
      `/tickets/${call.id}`,
    );
    await expect(duty.locator("[data-urgency]")).toContainText(/剩余|到期/);
    await duty.getByRole("button", { expanded: false }).first().click();
    await expect(duty).toContainText("只计工作时间");
    await expect(duty.getByRole("link", { name: `第 ${article.ref} 条` })).toHaveAttribute(
      "href",
      `/articles/${article.id}`,
    );
    await expectAccessible(supervisor);
    await screens(supervisor, "duties");

    // The same on the call's own page, where it is met by dispatching.
    await clerk.goto(`/tickets/${call.id}`);
    const panel = clerk
      .getByRole("region")
      .filter({ hasText: "时限与责任" })
      .or(clerk.locator("section", { hasText: "时限与责任" }));
    await expect(panel.last()).toContainText(`给客户回电 ${fault}`);
    await dispatchTo(supervisor.request, call.id, technician.name);
    await expect(panel.last().getByText("按时", { exact: false }).first()).toBeVisible();
    await expect(duty).toHaveCount(0);
  } finally {
    await article.retire();
  }
});

test("a duty is reported done by hand with a note, waived with a reason, and handed over", async ({ as }) => {
  const { page: writer } = await as("administrator");
  const fault = `手工${Date.now()}`;
  const article = await callBack(writer.request, fault, "branch_manager");
  const { page: clerk } = await as("clerk");
  const { person } = (await (await clerk.request.get("/api/v1/session")).json()) as {
    person: { branch: { code: string } };
  };
  const { page: manager } = await as(`manager.${person.branch.code.toLowerCase()}`);
  try {
    const done = await registerCall(clerk.request, "手工客户", fault);
    await manager.goto(`/tickets/${done.id}`);
    await line(manager, fault).getByRole("button", { name: "报告完成" }).click();
    await manager.getByRole("dialog").getByLabel("说明").fill("已通电话，客户满意");
    await manager.getByRole("dialog").getByRole("button", { name: "报告完成" }).click();
    await expect(line(manager, fault)).toContainText("已通电话，客户满意");
    await expect(line(manager, fault)).toContainText("按时");

    const waived = await registerCall(clerk.request, "免除客户", fault);
    await manager.goto(`/tickets/${waived.id}`);
    await line(manager, fault)
      .getByRole("button", { name: /的其他操作/ })
      .click();
    await manager.getByRole("menuitem", { name: "免除" }).click();
    const dialog = manager.getByRole("dialog");
    await dialog.getByRole("button", { name: "免除" }).click();
    await expect(dialog.getByRole("alert")).toBeVisible();
    await dialog.getByLabel("原因").fill("客户要求不再来电");
    await dialog.getByRole("button", { name: "免除" }).click();
    await expect(line(manager, fault)).toContainText("已免除");

    const handed = await registerCall(clerk.request, "转交客户", fault);
    const { person: other } = await as(`supervisor.${person.branch.code.toLowerCase()}`);
    await manager.goto(`/tickets/${handed.id}`);
    await line(manager, fault)
      .getByRole("button", { name: /的其他操作/ })
      .click();
    await manager.getByRole("menuitem", { name: "转交" }).click();
    await manager.getByRole("combobox", { name: "转交给" }).fill(other.name);
    await manager.getByRole("option", { name: other.name }).first().click();
    await manager.getByRole("dialog").getByRole("button", { name: "转交" }).click();
    await expect(line(manager, fault)).toContainText(other.name);
  } finally {
    await article.retire();
  }
});

test("those who answer for others see everybody's duties, filtered in the address, and as CSV", async ({ as }) => {
  const { page: manager } = await as("branch_manager");
  await manager.goto("/duties");
  await manager.getByRole("link", { name: "全部", exact: true }).click();
  await expect(manager.getByRole("heading", { level: 1, name: "全部待办" })).toBeVisible();
  await manager.getByLabel("逾期").selectOption("true");
  await expect(manager).toHaveURL(/late=true/);
  await manager.getByLabel("状态").selectOption("any");
  await expect(manager).toHaveURL(/status=any/);
  const csv = await manager.request.get((await manager.getByRole("link", { name: "导出" }).getAttribute("href")) ?? "");
  expect(csv.headers()["content-type"]).toContain("text/csv");
  await expectAccessible(manager);
  await screens(manager, "duties-all");
});

test("a technician has the duties in the tab bar of the phone", async ({ as }) => {
  const { page } = await as("technician", phone);
  await page.goto("/day");
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "我的待办" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "我的待办" })).toBeVisible();
  await expectAccessible(page);
  const { page: english_ } = await as("technician", { ...phone, ...english });
  await english_.goto("/duties");
  await expect(english_.getByRole("heading", { level: 1, name: "My duties" })).toBeVisible();
  await expectAccessible(english_);
});

test("[1.14] register, board and the call's page count down in working time, with the reason", async ({ as }) => {
  const { page: clerk } = await as("clerk");
  const call = await registerCall(clerk.request, `倒计时${Date.now()}`);
  const { page: supervisor } = await as("supervisor");
  const counted = (within: Page | Locator) => within.locator("[data-urgency][title*='只计工作时间']");

  await clerk.goto("/tickets");
  await expect(counted(clerk.getByRole("row").filter({ hasText: call.number }))).toBeVisible();
  await clerk.goto(`/tickets/${call.id}`);
  await expect(counted(clerk).first()).toHaveAttribute("title", /工作小时/);
  await supervisor.goto("/dispatch");
  await expect(counted(supervisor.getByRole("button").filter({ hasText: call.number }))).toBeVisible();
});
