import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { english, expect, test } from "./test";
import { type Stop, walk } from "./walk";

/** The screens no story leads through, each opened as somebody whose desk it is. */
const desks: Record<string, Stop[]> = {
  "manager.bj": [
    ["/overview", "管理概览"],
    ["/department-ledger", "售后部台账"],
    ["/period-reports", "周报与月报"],
    ["@/period-reports/", /周报|月报|周|月/],
    ["/penalties", "处罚与罚款"],
    ["@/penalties/", /./],
    ["/penalties/sheet", "绩效考核表"],
    ["/shop-checks", "网点执行标准"],
    ["/week", "一周安排"],
    ["/tasks", "交办事项"],
    ["/tasks/people", "交办事项统计"],
    ["/design-faults", /设计缺陷/],
  ],
  clerk: [
    ["/calls", "未答复的来电"],
    ["/calls/counts", "来电统计"],
    ["/calls/holidays", "节假日来电"],
    ["/service-sheets", "服务单"],
    ["/phone", "电话值守"],
    ["/phone/missed", "漏接与迟接的来电"],
    ["/phone/holidays", "放假前的呼叫转移"],
    ["/phone/unreachable", "手机打不通"],
    ["/standards", "服务标准"],
    ["@/standards/", /./],
    ["/opinions", "客户意见"],
    ["@/opinions/", /./],
    ["/goods-returns", "退货与换货"],
    ["@/goods-returns/", /./],
    ["/complaints/new", "登记投诉"],
  ],
  service_department: [
    ["/complaints/measures", "措施"],
    ["/complaints?open=false", "投诉"],
    ["@/complaints/", /投诉/],
    ["/complaints/inbox", /投诉询问/],
    ["/complaint-rates", "客户投诉率"],
    ["@/complaint-rates/", /投诉率/],
    ["/opinions/shops", "门店反馈"],
    ["/opinions/regions", "区域反馈"],
  ],
  sales: [["/market-notes", "市场信息"]],
  "storekeeper.bj": [
    ["/ledger", /台账/],
    ["/counts", "盘点"],
  ],
};

for (const [who, stops] of Object.entries(desks))
  test(`every other screen of ${who} has words, is accessible and fits every width`, async ({ as }) => {
    test.setTimeout(180_000);
    const { page } = await as(who);
    await walk(page, stops);
  });

test("the public pages for an opinion and for complaints fit every width, in English too", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...english, baseURL });
  const page = await context.newPage();
  for (const path of ["/p/complain", "/p/opinion"]) {
    await page.goto(path);
    await expectAccessible(page);
    await screens(page, `public-${path.slice(3)}`);
  }
  // A link that is nobody's, or was used.
  for (const path of ["/p/rate/none", "/p/survey/none", "/p/complaint/none"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await screens(page, `public-${path.split("/")[2]}-unknown`);
  }
  await context.close();
});
