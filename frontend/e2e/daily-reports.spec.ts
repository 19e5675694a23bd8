import type { APIRequestContext, Page } from "@playwright/test";
import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { type As, english, expect, phone, test } from "./test";

/** Books time of the signed-in person on a day, through the API. */
async function book(request: APIRequestContext, on: string, minutes: number) {
  const answer = await request.post("/api/v1/internal-jobs", {
    data: { kind: "parts", on, minutes, note: "盘点零件" },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

interface MyDay {
  day: string;
  minutes: number;
  report: { id: string } | null;
}

const myDay = async (request: APIRequestContext, day = ""): Promise<MyDay> =>
  (await (await request.get(`/api/v1/my-report-day${day && `?day=${day}`}`)).json()) as MyDay;

const minutesOf = (page: Page) => page.locator("dl dd").last();

const member = (page: Page, name: string) =>
  page.getByRole("listitem").filter({ has: page.locator("header strong", { hasText: name }) });

/** Days that the demo company's year never reaches: a Sunday long before it. Nobody else's figures change. */
const longAgo = (weeks: number) => new Date(Date.UTC(2020, 0, 5 + weeks * 7)).toISOString().slice(0, 10);

/** A Sunday on which technician1 of the branch has worked and nothing is reported yet. */
async function unreported(technician: Page, minutes: number): Promise<string> {
  for (let week = 0; week < 250; week++) {
    const day = longAgo(week);
    if ((await myDay(technician.request, day)).minutes === 0) {
      await book(technician.request, day, minutes);
      return day;
    }
  }
  throw new Error("every Sunday is taken");
}

async function handIn(as: As, minutes: number) {
  const technician = await as("technician1.tj", phone);
  const day = await unreported(technician.page, minutes);
  await technician.page.goto(`/day/report?day=${day}`);
  await technician.page.getByRole("button", { name: /^交日报/ }).click();
  await expect(technician.page.getByText("已交，待审阅")).toBeVisible();
  return { ...technician, day };
}

test("[1.10] a technician's day adds up to what was recorded; a late entry corrects it and rewrites nothing", async ({
  as,
}) => {
  const { page, person } = await as("technician1.tj", phone);
  const day = await unreported(page, 35);
  await book(page.request, day, 40);
  await page.goto(`/day/report?day=${day}`);
  await expect(page.getByRole("heading", { level: 1, name: "工作日报" })).toBeVisible();
  await expect(page.getByText("管理零件")).toBeVisible();
  await expect(minutesOf(page)).toContainText("1");
  await expectAccessible(page);
  await screens(page, "my-daily-report");
  await page.getByLabel("备注").fill("库房搬迁");
  await page.getByRole("button", { name: /^交日报（1小时 15分钟）/ }).click();
  await expect(page.getByText("已交，待审阅")).toBeVisible();

  await book(page.request, day, 20);
  await expect(page.getByText("管理零件 +20 分钟")).toBeVisible();
  await expect(minutesOf(page)).toHaveText("1小时 15分钟");
  await expect(page.getByText("连同更正共 1小时 35分钟")).toBeVisible();

  const { page: supervisor } = await as("supervisor.tj");
  await supervisor.goto(`/daily-reports?day=${day}`);
  const row = member(supervisor, person.name);
  await expect(row).toContainText("1小时 35分钟");
  await row.getByText("查看明细").click();
  await expect(row).toContainText("库房搬迁");
  await row.getByRole("button", { name: `审阅${person.name}的日报` }).click();
  await expect(row.getByText("已审阅", { exact: true })).toBeVisible();
  await book(page.request, day, 5);
  await expect(row.getByText("审阅后有更正")).toBeVisible();
  await expectAccessible(supervisor);
  await screens(supervisor, "team-day");
});

test("[1.10] who worked and handed in nothing stands there as missing", async ({ as }) => {
  const { page, person } = await as("technician1.tj", phone);
  const day = await unreported(page, 15);
  const { page: supervisor } = await as("supervisor.tj", english);
  await supervisor.goto(`/daily-reports?day=${day}`);
  const row = member(supervisor, person.name);
  await expect(row.getByText("Missing", { exact: true })).toBeVisible();
  await expect(supervisor.getByText(`No report yet, will be named: ${person.name}`)).toBeVisible();
  await expectAccessible(supervisor);
});

test("[1.11] [1.12] the supervisor's totals are the technicians'; a branch's report goes on only when its manager signed", async ({
  as,
}) => {
  const { day, person } = await handIn(as, 50);
  const { page: supervisor } = await as("supervisor.tj");
  await supervisor.goto(`/daily-reports?day=${day}`);
  await supervisor.getByRole("button", { name: "汇总提交（50分钟）" }).click();
  await supervisor.getByRole("link", { name: /^RBTJ/ }).click();
  const sheet = supervisor.getByRole("table");
  await expect(sheet.getByRole("row", { name: new RegExp(person.name) })).toContainText("50");
  await expect(sheet.getByRole("row", { name: /^合计/ })).toContainText("50");
  const number = (await supervisor.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await expectAccessible(supervisor);
  await screens(supervisor, "supervisor-report");

  await supervisor.getByRole("button", { name: "转服务部" }).click();
  const alert = supervisor.getByRole("alert");
  await expect(alert).toContainText("1.12");
  await expect(alert).toContainText("分公司的日报要先由经理审阅签章");
  await alert.getByRole("button", { name: "申请审批" }).click();
  await expect(alert).toContainText("正在等待签字");

  const { page: manager } = await as("manager.tj");
  await manager.goto("/approvals");
  const card = manager.getByRole("article").filter({ hasText: number });
  await card.getByRole("button", { name: "签字同意" }).click();
  await expect(manager.getByText(/已签字 /)).toBeVisible();

  await alert.getByRole("button", { name: "已签齐，重新执行" }).click();
  await expect(supervisor.getByText("已转服务部", { exact: true }).first()).toBeVisible();

  const { page: department } = await as("service_department");
  await department.goto("/branch-reports");
  await expect(department.getByRole("heading", { level: 1, name: "服务部收件箱" })).toBeVisible();
  await department.getByRole("link", { name: number }).click();
  await expect(department.getByRole("article")).toContainText("经理签字");
  await expectAccessible(department);
  await screens(department, "report-inbox-report");
});

test("[1.12] a service centre's report goes to the service department directly", async ({ as }) => {
  const { page: technician } = await as("technician1.bj", phone);
  const day = await unreported(technician, 25);
  await technician.goto(`/day/report?day=${day}`);
  await technician.getByRole("button", { name: /^交日报/ }).click();
  await expect(technician.getByText("已交，待审阅")).toBeVisible();
  const { page: supervisor } = await as("supervisor.bj");
  await supervisor.goto(`/daily-reports?day=${day}`);
  await supervisor.getByRole("button", { name: /^汇总提交/ }).click();
  await supervisor.getByRole("button", { name: "转服务部" }).click();
  await expect(supervisor.getByText("已转服务部", { exact: true }).first()).toBeVisible();
});

test("the inbox and the units' days in both languages and at every width", async ({ as }) => {
  const { page: department } = await as("service_department", english);
  await department.goto("/branch-reports");
  await expect(department.getByRole("row").nth(1)).toBeVisible();
  await expectAccessible(department);
  await screens(department, "report-inbox");
  const { page: manager } = await as("manager.tj");
  await manager.goto("/branch-reports");
  await expect(manager.getByRole("listitem").first()).toBeVisible();
  await expectAccessible(manager);
  await screens(manager, "unit-days");
});
