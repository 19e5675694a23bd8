import type { Page } from "@playwright/test";
import { api } from "../api";
import { expectAccessible } from "../axe";
import { dispatchTo } from "../calls";
import { linkTo } from "../mail";
import { regulationOf } from "../regulation-data";
import { screens } from "../screens";
import { type As, expect, phone, test } from "../test";

const HOUR = 60 * 60 * 1000;

/** An instant of the company's day (Shanghai, no summer time), so many days from now. */
function at(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

const dayAfter = (instant: Date, days: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(instant.getTime() + days * 24 * HOUR);

const travel = (page: Page, to: Date) => api(page).post("/time-machine", { to });

/** A customer with an e-mail and a repair at the door: done, signed for, and closed by the clerk with the voucher back. */
async function closedRepair(as: As, name: string, email: string) {
  const { page: clerk } = await as("clerk.bj");
  const supervisor = await as("supervisor.bj");
  const technician = await as("technician1.bj", phone);
  const desk = api(clerk);
  const model = (await desk.get<{ items: { id: string }[] }>("/product-models?limit=1")).items[0];
  const { person } = await desk.get<{ person: { branch: { id: string } } }>("/session");
  const areas = await desk.get<{ id: string; kind: string; branch: { id: string } }[]>("/service-areas");
  const area = areas.find((each) => each.branch.id === person.branch.id);
  const customer = await desk.post<{ id: string }>("/customers", {
    kind: "company",
    name,
    email,
    phones: [{ number: `137${String(Date.now()).slice(-8)}` }],
  });
  const call = await desk.post<{ id: string; number: string }>("/tickets", {
    channel: "phone",
    serviceType: "paid",
    customerId: customer.id,
    name,
    address: "和平里西街 21 号院 3 号楼 502 室",
    areaId: area?.id,
    phone: "13700000001",
    modelId: model?.id,
    fault: "不制冷",
  });
  await dispatchTo(supervisor.page.request, call.id, technician.person.name);
  const { page } = technician;
  const tap = (button: string | RegExp) => page.getByRole("button", { name: button }).click();
  await page.goto(`/day/${call.id}`);
  await tap("出发");
  await tap("我到了");
  await page.getByLabel("诊断").fill("缺氟");
  await page.getByLabel("做了什么").fill("加氟");
  await tap("保存并继续");
  await tap(/^修好了/);
  await page.getByLabel("费用（元）").fill("80");
  await tap("确认费用");
  const pad = page.getByRole("img", { name: "客户签名" });
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error("no place to sign");
  await page.mouse.move(box.x + 40, box.y + 120);
  await page.mouse.down();
  for (let step = 0; step < 12; step++)
    await page.mouse.move(box.x + 40 + step * 18, box.y + 120 + (step % 2 ? -40 : 20));
  await page.mouse.up();
  await tap("确认签字");
  await tap("已收 ¥80.00");
  await tap("完成，离开");
  await expect(page.getByText("已修好，凭证交给业务员销号。")).toBeVisible();
  await clerk.goto(`/tickets/${call.id}`);
  await clerk.getByRole("button", { name: "收回凭证并销号" }).click();
  await expect(clerk.getByText(`${call.number} 已销号，凭证已归档`)).toBeVisible();
  return call;
}

/** A department's question, asked by after-sales and answered out of the department's own inbox. */
async function askedAndAnswered(
  service: Page,
  other: Page,
  id: string,
  department: string,
  about: string,
  answer: object,
) {
  await api(service).post(`/complaints/${id}/questions`, { department, about, asks: "请答复" });
  const { items } = await api(other).get<{ items: { id: string; about: string; complaint: { id: string } }[] }>(
    `/complaint-questions?department=${department}`,
  );
  const question = items.find((each) => each.about === about && each.complaint.id === id);
  expect(question, `${about} waits for ${department}`).toBeTruthy();
  await api(other).post(`/complaint-questions/${question?.id}/answer`, answer);
}

test("[1.19] [1.20a] [1.20b] [1.22] [5.2.2.3d] [5.2.4b] from a repair that was closed to a complaint that was answered: mail, rating, board, three signatures, finding, answer, monthly rate", async ({
  as,
  browser,
}) => {
  test.setTimeout(420_000);
  const name = `投诉${Date.now() % 100_000}公司`;
  const email = `hotel${Date.now()}@example.com`;
  const manager = await as("general_manager");
  // As the company's clock has it, wherever a test before left it.
  const { now } = await api(manager.page).post<{ now: string }>("/time-machine", { forwardMinutes: 0 });
  const today = new Date(now);
  await regulationOf(manager.page, "complaint-handling");
  const call = await closedRepair(as, name, email);

  // The next day at half past nine the card has left by mail; the customer rates from the phone.
  const tomorrow = at(dayAfter(today, 1), "09:30");
  await travel(manager.page, tomorrow);
  const link = await linkTo(email, "/p/rate/");
  const home = await browser.newContext({ ...phone, locale: "zh-CN" });
  const customer = await home.newPage();
  await customer.goto(link);
  for (const [aspect, level] of [
    ["服务态度", "不满意"],
    ["维修技术", "一般"],
    ["到达时间", "满意"],
    ["答应的事", "不满意"],
  ] as const)
    await customer
      .getByRole("group", { name: new RegExp(aspect) })
      .getByText(level, { exact: true })
      .click();
  await customer.getByRole("textbox").fill("修了两次还是不制冷，压缩机焊口漏氟，态度也不好，要求换货");
  await customer.getByText("投诉，请与我联系").click();
  await expectAccessible(customer);
  await customer.getByRole("button", { name: "提交评价" }).click();
  await expect(customer.getByRole("heading", { level: 1 })).toHaveText("谢谢您的评价");

  // By itself it stands on the board; after-sales finds it grave, and the vice general manager knows at once.
  const { page: service } = await as("service_department");
  const { page: vice } = await as("vice_general_manager");
  await service.goto("/complaints");
  const row = service.getByRole("row").filter({ hasText: name });
  await expect(row).toBeVisible();
  await row.getByRole("link").first().click();
  await expect(service).toHaveURL(/\/complaints\/[0-9a-f-]{36}$/);
  const id = new URL(service.url()).pathname.split("/").at(-1) ?? "";
  const desk = api(service);
  const complaint = await desk.get<{ number: string; ticket: { number: string } }>(`/complaints/${id}`);
  expect(complaint.ticket.number).toBe(call.number);
  await service.getByRole("button", { name: "受理" }).first().click();
  await service.getByRole("dialog").getByRole("button", { name: "受理" }).click();
  await expect(service.getByRole("dialog")).toHaveCount(0);
  await expect(service.getByText("下一步：记录联系")).toBeVisible();
  await service.getByRole("button", { name: "判断轻重" }).first().click();
  await service.getByRole("dialog").getByLabel("轻重").selectOption("grave");
  await service.getByRole("dialog").getByRole("button", { name: "判断轻重" }).click();
  await expect(service.getByRole("dialog")).toHaveCount(0);
  await vice.goto("/notices");
  await expect(vice.getByText(complaint.number).first()).toBeVisible();
  await expectAccessible(service);
  await screens(service, "complaint-grave");

  // The facts: contact, grounds, investigation, particulars, confirmed by the quality centre.
  const { page: quality } = await as("quality");
  const { page: technical } = await as("technical");
  const { page: production } = await as("production");
  const { page: sales } = await as("sales");
  const does = (what: string, form: object = {}) => desk.post(`/complaints/${id}/${what}`, form);
  await desk.put(`/complaints/${id}/classification`, { classification: "quality", reason: "压缩机焊口漏氟" });
  await does("contacts", { channel: "phone", problem: "焊口漏氟", cause: "新机就漏" });
  await does("grounds", { grounds: "照片属实" });
  await does("investigation", { checked: "照片和批次", checkedWith: "仓库", finding: "同批三台漏氟" });
  await api(sales).put(`/complaints/${id}/particulars`, {
    orderNumber: "DD-1",
    partNumber: "LH-35",
    shippedOn: dayAfter(today, -30),
    quantity: 10,
    defective: 3,
    demand: "换货",
  });
  await askedAndAnswered(service, quality, id, "quality", "facts", { verdict: true });
  await does("analysis");
  for (const [department, page] of [
    ["quality", quality],
    ["technical", technical],
  ] as const) {
    await askedAndAnswered(service, page, id, department, "inspection", { verdict: true, answer: "焊口开裂" });
    await askedAndAnswered(service, page, id, department, "opinion", { answer: "焊接不良，责任在生产" });
  }
  await does("judgement", {
    fault: "ours",
    cause: "workmanship",
    department: "production",
    finding: "焊接不良造成漏氟",
  });
  await desk.put(`/complaints/${id}/handling`, { handling: "换货并致歉" });
  await askedAndAnswered(service, production, id, "production", "remedy", { answer: "返修焊接线" });
  await askedAndAnswered(service, technical, id, "technical", "remedy", { answer: "改接头" });
  await does("agreement", { solution: "换货三台" });
  await askedAndAnswered(service, sales, id, "sales", "agreement", { verdict: true });
  await does("customer-agreement", { on: dayAfter(today, 1), contact: "张先生" });

  // Three departments sign, each in its own inbox; before the last one nothing is carried out.
  await does("submission");
  for (const signer of [quality, technical, production]) {
    await signer.goto("/approvals");
    const card = signer.getByRole("article").filter({ hasText: complaint.number });
    await card.getByRole("button", { name: "签字同意" }).click();
    await expect(signer.getByText(/已签字 /).first()).toBeVisible();
  }
  await does("execution");
  for (const [department, page] of [
    ["quality", quality],
    ["technical", technical],
    ["production", production],
  ] as const) {
    const { items } = await api(page).get<{ items: { id: string; about: string; complaint: { id: string } }[] }>(
      `/complaint-questions?department=${department}`,
    );
    for (const question of items.filter((each) => each.complaint.id === id && each.about === "improvement"))
      await api(page).post(`/complaint-questions/${question.id}/answer`, { verdict: true, answer: "加一道检漏" });
  }
  const owner = await api(quality).get<{ person: { id: string } }>("/session");
  await does("measures", {
    sort: "countermeasure",
    what: "全线检漏",
    department: "quality",
    ownerId: owner.person.id,
    dueOn: dayAfter(tomorrow, 3),
  });
  const measures = await api(quality).get<{ id: string; what: string }[]>("/complaint-measures?open=true&mine=true");
  const measure = measures.find((each) => each.what === "全线检漏")?.id;
  await api(quality).post(`/complaint-measures/${measure}/completion`, { note: "已检" });
  await api(quality).post(`/complaint-measures/${measure}/signature`);
  await desk.post(`/complaint-measures/${measure}/confirmation`, { effect: "不再漏" });

  // The customer is told what was found and how it ends, on paper too, and is visited; the vice general manager has read it.
  await does("messages", { about: "finding", channel: "mail", text: "经查是我们焊接不良造成漏氟。" });
  await does("messages", { about: "result", channel: "letter", text: "三台全部换新，下周一送到，并向您致歉。" });
  await api(vice).post(`/complaints/${id}/reading`, { how: "read" });
  await askedAndAnswered(service, production, id, "production", "production", {
    answer: "焊接线二号机",
    producingUnit: "焊接线",
    producers: "二班",
    producedOn: dayAfter(today, -60),
  });
  await desk.put(`/complaints/${id}/responsibility`, { department: "production" });
  const technician = await as("technician1.bj");
  const went = await api(technician.page).get<{ person: { id: string } }>("/session");
  const { page: supervisor } = await as("supervisor.bj");
  await api(supervisor).put(`/complaints/${id}/handler`, { personId: went.person.id });
  await api(technician.page).post(`/complaints/${id}/visits`, { what: "上门致歉，换了三台" });
  await service.goto(`/complaints/${id}/reply`);
  await expect(service.getByRole("article")).toContainText("三台全部换新");
  await expectAccessible(service);
  await screens(service, "paper-complaint-reply");
  await service.goto(`/complaints/${id}/form`);
  await expect(service.getByRole("article")).toContainText("焊接不良造成漏氟");
  await expectAccessible(service);
  await screens(service, "paper-complaint-form");
  await service.goto(`/complaints/${id}`);
  await service.getByRole("button", { name: "结案" }).first().click();
  const closing = service.getByRole("dialog");
  await closing.getByLabel("预防措施，或不需要的原因").fill("焊接后加检漏");
  await closing.getByRole("button", { name: "结案" }).click();
  await expect(closing).toHaveCount(0);

  const follow = await linkTo(email, "/p/complaint/");
  await customer.goto(follow);
  await expect(customer.getByText("焊接不良造成漏氟", { exact: true })).toBeVisible();
  await expect(customer.getByText("三台全部换新，下周一送到，并向您致歉。").first()).toBeVisible();
  await expectAccessible(customer);
  await screens(customer, "complaint-followed");
  await home.close();

  // On the fifth, an hour before it is due, the month's rate counts it, laid to whom it is laid.
  const month = dayAfter(tomorrow, 0).slice(0, 7);
  const inNext = new Date(at(`${month}-28`, "12:00").getTime() + 4 * 24 * HOUR);
  await travel(manager.page, at(`${dayAfter(inNext, 0).slice(0, 7)}-05`, "16:00"));
  const reader = (await as("service_department")).page;
  await expect
    .poll(async () => (await reader.request.get(`/api/v1/complaint-rates/${month}`)).status(), { timeout: 120_000 })
    .toBe(200);
  await reader.goto(`/complaint-rates/${month}`);
  await expect(reader.getByRole("listitem").filter({ hasText: complaint.number })).toContainText("生产");
  await expectAccessible(reader);
  await screens(reader, "complaint-rate");
});
