import { expect, it } from "vitest";
import { blankReport, reportOf, tokenOf } from "./report-form";

it("sends only what was filled in, trimmed, under the draft's id", () =>
  expect(
    reportOf("0198c0de-0000-7000-8000-000000000001", {
      ...blankReport,
      fault: " 不制冷 ",
      name: "王芳",
      phone: "138 0000 1234 ",
      address: "和平里 3 号",
    }),
  ).toEqual({
    id: "0198c0de-0000-7000-8000-000000000001",
    fault: "不制冷",
    name: "王芳",
    phone: "138 0000 1234",
    address: "和平里 3 号",
  }));

it("carries serial, model and wish when given", () =>
  expect(
    reportOf("id", {
      ...blankReport,
      model: "KFR-35",
      serial: "SN1",
      wish: { day: "2026-03-07", part: "any", note: "" },
    }),
  ).toMatchObject({ model: "KFR-35", serial: "SN1", wish: { from: "2026-03-07T00:30:00.000Z" } }));

it.each([
  ["http://localhost:8080/p/follow/abc-DEF_1", "abc-DEF_1"],
  ["/p/follow/x?from=sms", "x"],
  ["/elsewhere", ""],
])("%s carries %s", (url, token) => expect(tokenOf(url)).toBe(token));
