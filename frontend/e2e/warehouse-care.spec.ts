import { expectAccessible } from "./axe";
import { screens } from "./screens";
import { type As, english, expect, phone, test } from "./test";

const rare = () => String(Date.now()).slice(-7) + Math.floor(Math.random() * 10);

/** A warehouse of its own, so that no other test's goods are frozen; founded by the manager, kept by the storekeeper. */
async function warehouse(as: As) {
  const { page: manager } = await as("manager.tj");
  const { page, person } = await as("storekeeper.tj");
  const session = (await (await page.request.get("/api/v1/session")).json()) as {
    person: { id: string; branch: { id: string } };
  };
  const code = `T${rare()}`;
  const answer = await manager.request.post("/api/v1/stores", {
    data: {
      branchId: session.person.branch.id,
      code,
      name: `试验库 ${code}`,
      kind: "warehouse",
      keeperId: session.person.id,
      closed: false,
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return { page, manager, person, code, name: `试验库 ${code}` };
}

const csv = (rows: string[]) => ({
  name: "parts.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`编码,名称,单位,期初数量,期初单价\n${rows.join("\n")}`),
});

test("a parts list with a mistake changes nothing; corrected it is taken over, counted, and what differs is posted", async ({
  as,
}) => {
  const { page, code, name } = await warehouse(as);
  await page.goto("/parts/import");
  await expectAccessible(page);
  await page.getByLabel("期初库存所在仓库").selectOption({ label: name });
  await page.getByLabel("表格文件").setInputFiles(csv([`${code}-1,电容,个,10,8.2`, `${code}-2,风扇,,5,66`]));
  await page.getByRole("button", { name: "读入并检查" }).click();
  await expect(page.getByText("单位：不能为空")).toBeVisible();
  await expect(page.getByRole("button", { name: "整批导入" })).toHaveCount(0);
  await expectAccessible(page);
  await screens(page, "import");

  await page.getByRole("link", { name: "换一个文件" }).click();
  await page.getByLabel("期初库存所在仓库").selectOption({ label: name });
  await page.getByLabel("表格文件").setInputFiles(csv([`${code}-1,电容,个,10,8.2`, `${code}-2,风扇,个,5,66`]));
  await page.getByRole("button", { name: "读入并检查" }).click();
  await page.getByRole("button", { name: "整批导入" }).click();
  await expect(page.getByText("已导入 2 行")).toBeVisible();

  await page.goto("/counts");
  await page.getByRole("button", { name: "开始盘点" }).click();
  await page.getByRole("dialog").getByLabel("仓库").selectOption({ label: name });
  await page.getByRole("button", { name: "冻结并开始" }).click();
  await expect(page.getByText("盲盘：清点完之前不显示账面数量。")).toBeVisible();
  const scan = page.getByLabel("扫配件条码");
  for (const part of [`${code}-1`, `${code}-1`, `${code}-2`]) {
    await scan.fill(part);
    await scan.press("Enter");
    await expect(page.getByText("加一")).toBeVisible();
  }
  await page.getByRole("button", { name: "粘贴清单" }).click();
  await page.getByLabel("编码和数量，一行一个").fill(`${code}-1\t10\n${code}-2\t4`);
  await page.getByRole("button", { name: "放入清单" }).click();
  await expectAccessible(page);
  await screens(page, "count");
  await page.getByRole("button", { name: "录入 2 行" }).click();
  await page.getByRole("button", { name: "与账核对" }).click();
  await expect(page.getByText("这一行是您清点的，请另一个人复盘。")).toBeVisible();

  const { page: second } = await as("supervisor.tj", phone);
  await second.goto(new URL(page.url()).pathname);
  await second.getByLabel("复盘数量").fill("4");
  await second.getByLabel("原因").fill("搬运时摔坏一个");
  await expectAccessible(second);
  await second.getByRole("button", { name: "保存 1 行复盘" }).click();
  await expect(page.getByText("已由")).toBeVisible();
  await page.getByRole("button", { name: "过账" }).click();
  await expect(page.getByText("差异已经入账，资料保持原样。")).toBeVisible();
});

test("the daily sheet: a whole group with one press, what is wrong is a deviation that waits to be settled", async ({
  as,
}) => {
  const { page, name } = await warehouse(as);
  await page.goto("/warehouse-day");
  await page.getByLabel("仓库", { exact: true }).selectOption({ label: name });
  await expectAccessible(page);
  await screens(page, "warehouse-day");
  const passages = page.getByRole("region", { name: "安全通道" });
  await passages.getByRole("checkbox").check();
  await passages.getByLabel("哪里不对").fill("通道堆了纸箱");
  await passages.getByRole("button", { name: "记下" }).click();
  await expect(passages.getByText("有问题")).toBeVisible();
  const precautions = page.getByRole("region", { name: "防患" });
  await precautions.getByRole("button", { name: "这几项都没问题" }).click();
  await expect(precautions.getByText("已查")).toBeVisible();

  await page.getByRole("link", { name: "偏差" }).click();
  const row = page.getByRole("row").filter({ hasText: name });
  await expectAccessible(page);
  await row.getByRole("button", { name: "处理完毕" }).click();
  await page.getByRole("dialog").getByLabel("怎样处理的").fill("已清开");
  await page.getByRole("dialog").getByRole("button", { name: "处理完毕" }).click();
  await expect(row).toHaveCount(0);
});

test("a tool is lent against a signature and comes back", async ({ as }) => {
  const { page, name, code } = await warehouse(as);
  const { person: borrower } = await as("technician1.tj");
  await page.goto("/tools");
  await expectAccessible(page);
  await screens(page, "tools");
  await page.getByRole("button", { name: "登记工具" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("仓库").selectOption({ label: name });
  await dialog.getByLabel("编号").fill(code);
  await dialog.getByLabel("名称").fill("扭力扳手");
  await dialog.getByLabel("原价（元）").fill("320");
  await dialog.getByRole("button", { name: "保存" }).click();
  await page.getByRole("link", { name: code }).click();
  await page.getByRole("button", { name: "借出" }).click();
  await dialog.getByRole("combobox", { name: "借用人" }).pressSequentially(borrower.name);
  await page.getByRole("option", { name: borrower.name }).click();
  const pad = await dialog.locator("canvas").boundingBox();
  if (!pad) throw new Error("no place to sign");
  await page.mouse.move(pad.x + 20, pad.y + 20);
  await page.mouse.down();
  await page.mouse.move(pad.x + 90, pad.y + 50, { steps: 5 });
  await page.mouse.up();
  await dialog.getByRole("button", { name: "借出" }).click();
  await expect(page.getByText("借出").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "归还" }).click();
  await dialog.getByRole("button", { name: "归还" }).click();
  await expect(page.getByText("在库").first()).toBeVisible();
});

test("incidents, papers of the month and losses are there in English too", async ({ as }) => {
  const { page } = await as("storekeeper.tj", english);
  for (const [path, heading] of [
    ["/warehouse-incidents", "Incidents and accidents"],
    ["/warehouse-months", "Papers of the month"],
    ["/losses", "Losses"],
    ["/deviations", "Deviations"],
    ["/counts", "Stock counts"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page);
    await screens(page, path.slice(1));
  }
});

test("[10.3.0] a manager founds a warehouse with the person in charge on the screen, and changes it", async ({
  as,
}) => {
  const { page } = await as("manager.bj");
  const { person: keeper } = await as("storekeeper.bj");
  const code = `W${rare()}`;
  await page.goto("/stores");
  await page.getByRole("button", { name: "新建仓库或车" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(`备件库 ${code}`);
  await dialog.getByLabel("编号").fill(code);
  await dialog.getByLabel("负责人").selectOption({ label: keeper.name });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await page.getByRole("link", { name: `备件库 ${code}` }).click();
  // The list before it names the same keeper at another warehouse.
  await expect(page.getByRole("heading", { level: 1, name: `备件库 ${code}` })).toBeVisible();
  await expect(page.getByText(new RegExp(`负责人 ${keeper.name}`))).toBeVisible();
  await page.getByRole("button", { name: "修改", exact: true }).first().click();
  await dialog.getByLabel("名称").fill(`二号备件库 ${code}`);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `二号备件库 ${code}` })).toBeVisible();
  await expectAccessible(page);
  await screens(page, "store");
});

test("only named goods are counted, and whoever counts does not find the books elsewhere", async ({ as }) => {
  const { page, code, name } = await warehouse(as);
  await page.goto("/parts/import");
  await page.getByLabel("期初库存所在仓库").selectOption({ label: name });
  await page.getByLabel("表格文件").setInputFiles(csv([`${code}-1,电容,个,10,8.2`, `${code}-2,风扇,个,5,66`]));
  await page.getByRole("button", { name: "读入并检查" }).click();
  await page.getByRole("button", { name: "整批导入" }).click();
  await expect(page.getByText("已导入 2 行")).toBeVisible();

  await page.goto("/counts");
  await page.getByRole("button", { name: "开始盘点" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("仓库").selectOption({ label: name });
  await dialog.getByLabel("范围").selectOption({ label: "指定物资" });
  await dialog.getByRole("combobox", { name: "要盘的物资" }).pressSequentially(`${code}-1`);
  await page.getByRole("option", { name: "电容" }).first().click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "冻结并开始" }).click();
  await expect(page.getByText("盲盘：清点完之前不显示账面数量。")).toBeVisible();

  await page.goto(`/stock?q=${code}`);
  await expect(page.getByRole("row").filter({ hasText: `${code}-1` })).toContainText("盘点中");
  await expect(page.getByRole("row").filter({ hasText: `${code}-2` })).toContainText("5 个");
});
