import { beforeEach, expect, it } from "vitest";
import { setCompanyZone } from "../lib/company-zone";
import { sayable } from "./sayable";

beforeEach(() => setCompanyZone("Asia/Shanghai"));

it("writes a payload out for the sentences of the journal", () => {
  const values = sayable(
    {
      technician: { id: "1", name: "Wang" },
      ticket: { id: "2", number: "BJ-1" },
      dutyZh: "回电",
      dutyEn: "Call back",
      dueAt: "2019-03-07T06:30:00Z",
      endsOn: "2019-12-31",
      late: true,
      note: null,
    },
    "en",
  );
  expect(values).toMatchObject({ technician: "Wang", ticket: "BJ-1", duty: "Call back", late: true, note: "" });
  expect(values.dueAt).toMatch(/2019.*14:30/);
  expect(values.endsOn).toMatch(/Dec 31, 2019/);
  expect(sayable({ dutyZh: "回电", dutyEn: "Call back" }, "zh-CN").duty).toBe("回电");
});
