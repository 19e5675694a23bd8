import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { makeCustomer } from "./desk-data";
import { ownArticle } from "./own-articles";
import { screens } from "./screens";
import { type As, english, expect, phone, test } from "./test";

/** Higher than any contract of the demo company: the gate binds only the contracts of these tests. */
const dear = "88888";

/** An article of the company's own: a dear contract is changed only with two signatures, in this order. */
const twoSignatures = (page: Page) =>
  ownArticle(page.request, {
    kind: "gate",
    zh: "每次上门收费达到 88888 元的合同，先由分公司经理、再由总经理签字后才能修改。",
    en: "A contract of 88 888 yuan a visit or more is changed only after the branch manager and then the general manager have signed.",
    rules: [
      {
        key: "signed",
        kind: "gate",
        action: "contract.change",
        when: "facts.amount != null && facts.amount >= 88888.0",
        refusal: { zh: "金额较大的合同须经理签字", en: "A dear contract must be signed" },
        signatures: { mode: "in_order", by: ["branch_manager", "general_manager"] },
      },
    ],
  });

interface Session {
  person: { branch: { code: string } };
}

/** The clerk with a contract of a new customer, the manager of the same branch, and the general manager. */
async function people(as: As) {
  const { page: clerk } = await as("clerk");
  const { person } = (await (await clerk.request.get("/api/v1/session")).json()) as Session;
  const { customer, unit } = await makeCustomer(clerk);
  const answer = await clerk.request.post("/api/v1/contracts", {
    data: {
      customerId: customer.id,
      startsOn: "2026-01-01",
      endsOn: "2027-12-31",
      priceRule: { kind: "per_visit", amount: 80 },
      equipmentIds: [unit.id],
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const contract = (await answer.json()) as { id: string; number: string };
  const { page: manager } = await as(`manager.${person.branch.code.toLowerCase()}`);
  const { page: general } = await as("general_manager");
  return { clerk, manager, general, contract };
}

/** The clerk asks for another price and is refused by the gate. */
async function change(clerk: Page, contract: { id: string }, amount: string) {
  await clerk.goto(`/contracts/${contract.id}`);
  await clerk.getByLabel("每次金额（元）").fill(amount);
  await clerk.getByRole("button", { name: "保存" }).click();
}

/** Opens the inbox and returns the card of this contract's request. */
async function request(signer: Page, contract: { number: string }) {
  await signer.goto("/approvals");
  const card = signer.getByRole("article").filter({ hasText: contract.number });
  await expect(card).toBeVisible();
  return card;
}

const sign = async (signer: Page, contract: { number: string }) => {
  const card = await request(signer, contract);
  await card.getByRole("button", { name: "签字同意" }).click();
  await expect(signer.getByText(/已签字 /)).toBeVisible();
};

test("behind two signatures in order: refused, requested, signed, refused with a reason, requested again, signed, signed, done", async ({
  as,
}) => {
  const { page: writer } = await as("administrator");
  const article = await twoSignatures(writer);
  const { clerk, manager, general, contract } = await people(as);
  try {
    await change(clerk, contract, dear);
    const alert = clerk.getByRole("alert");
    await expect(alert).toContainText("金额较大的合同须经理签字");
    await expect(alert).toContainText(article.ref);
    await expect(alert).toContainText("分公司经理");
    await expect(alert).toContainText("总经理");
    await expectAccessible(clerk);

    await alert.getByLabel("说明（可不填）").fill("老客户，价格已谈妥");
    await alert.getByRole("button", { name: "申请审批" }).click();
    await expect(alert).toContainText("正在等待签字");

    // The second in order cannot sign before the first: it is not in their box.
    await general.goto("/approvals");
    await expect(general.getByRole("heading", { level: 1, name: "审批" })).toBeVisible();
    await expect(general.getByRole("article").filter({ hasText: contract.number })).toHaveCount(0);

    await sign(manager, contract);
    await expect(alert).toContainText("已签");

    const card = await request(general, contract);
    await expect(card).toContainText("88888");
    await expect(card).toContainText("老客户，价格已谈妥");
    await card.getByRole("button", { name: "不同意" }).click();
    const dialog = general.getByRole("dialog");
    await dialog.getByLabel("原因").fill("价格再谈一谈");
    await dialog.getByRole("button", { name: "不同意" }).click();

    await expect(alert).toContainText("价格再谈一谈");
    await alert.getByRole("button", { name: "再次申请" }).click();
    await expect(alert).toContainText("正在等待签字");
    await sign(manager, contract);
    await sign(general, contract);

    // Whoever asked is told, here and at the bell, and does it again in one click.
    await expect(clerk.getByRole("link", { name: /通知，\d+ 条未读/ })).toBeVisible();
    await alert.getByRole("button", { name: "已签齐，重新执行" }).click();
    await expect(clerk.getByText("合同已保存")).toBeVisible();
    await clerk.reload();
    await expect(clerk.getByLabel("每次金额（元）")).toHaveValue(/88888/);
  } finally {
    await article.retire();
  }
});

test("changing the facts after the first signature asks again", async ({ as }) => {
  const { page: writer } = await as("administrator");
  const article = await twoSignatures(writer);
  const { clerk, manager, general, contract } = await people(as);
  try {
    await change(clerk, contract, dear);
    await clerk.getByRole("button", { name: "申请审批" }).click();
    await expect(clerk.getByRole("alert")).toContainText("正在等待签字");
    await sign(manager, contract);

    await change(clerk, contract, "99999");
    const alert = clerk.getByRole("alert");
    await expect(alert).toContainText("还需要签字");
    await expect(alert).toContainText("分公司经理");
    await alert.getByRole("button", { name: /申请审批|再次申请/ }).click();
    await expect(alert).toContainText("正在等待签字");

    const card = await request(manager, contract);
    await expect(card).toContainText("99999");
    await sign(manager, contract);
    await sign(general, contract);
    await alert.getByRole("button", { name: "已签齐，重新执行" }).click();
    await expect(clerk.getByText("合同已保存")).toBeVisible();
  } finally {
    await article.retire();
  }
});

test("at the desk requests are signed by keys alone; the screens fit and are accessible in both languages", async ({
  as,
}) => {
  const { page: writer } = await as("administrator");
  const article = await twoSignatures(writer);
  const { clerk, manager, contract } = await people(as);
  try {
    await change(clerk, contract, dear);
    await clerk.getByRole("button", { name: "申请审批" }).click();
    await expect(clerk.getByRole("alert")).toContainText("正在等待签字");
    await clerk.goto("/approvals?box=asked");
    await expect(clerk.getByRole("cell", { name: contract.number }).first()).toBeVisible();
    await expectAccessible(clerk);
    await screens(clerk, "approvals-asked");

    await request(manager, contract);
    await expectAccessible(manager);
    await screens(manager, "approvals-to-sign");
    await expect(manager.getByRole("link", { name: /审批.*\d/ })).toBeVisible();
    const cards = await manager.getByRole("article").count();
    await manager.keyboard.press("k");
    const first = manager.getByRole("article").first();
    const number = await first.locator("header").innerText();
    await manager.keyboard.press("s");
    await expect(manager.getByText(/已签字 /)).toBeVisible();
    await expect(manager.getByRole("article")).toHaveCount(cards - 1);
    expect(number).toContain("等待签字");

    const { page: onPhone } = await as("manager.bj", { ...phone, ...english });
    await onPhone.goto("/approvals?box=all");
    await expect(onPhone.getByRole("heading", { name: "Approvals" })).toBeVisible();
    await expectAccessible(onPhone);
    await onPhone.goto("/me");
    await expect(onPhone.getByRole("heading", { name: "Who signs while you are away" })).toBeVisible();
    await expectAccessible(onPhone);
  } finally {
    await article.retire();
  }
});

test("while somebody is away another signs for them, and the record says for whom", async ({ as }) => {
  const { page: writer } = await as("administrator");
  const article = await twoSignatures(writer);
  const { clerk, manager, contract } = await people(as);
  const { page: deputy, person } = await as("supervisor");
  try {
    await manager.goto("/me");
    await manager.getByRole("combobox", { name: "受托人" }).fill(person.name);
    await manager.getByRole("option", { name: person.name }).first().click();
    await manager.getByRole("textbox", { name: "至" }).fill("+3");
    await manager.getByRole("button", { name: "委托代签" }).click();
    await expect(manager.getByText(new RegExp(`由${person.name}代签`))).toBeVisible();

    await change(clerk, contract, dear);
    await clerk.getByRole("button", { name: "申请审批" }).click();
    await expect(clerk.getByRole("alert")).toContainText("正在等待签字");
    await sign(deputy, contract);
    await expect(clerk.getByRole("alert")).toContainText(`${person.name}（代`);
  } finally {
    await manager.goto("/me");
    await manager.getByRole("button", { name: "取消代签" }).click();
    await expect(manager.getByText("目前没有委托代签")).toBeVisible();
    await article.retire();
  }
});
