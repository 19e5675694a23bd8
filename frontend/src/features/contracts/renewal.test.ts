import { expect, test } from "vitest";
import { standOf } from "./renewal";

const row = { outcome: null, noticePostedOn: null, daysLeft: 20 } as const;

test("what the last visit brought counts before all else", () => {
  expect(standOf({ ...row, outcome: "renewed", daysLeft: -3 })).toBe("renewed");
  expect(standOf({ ...row, outcome: "declined" })).toBe("declined");
});

test("an undecided customer whose contract has ended has lapsed", () => {
  expect(standOf({ ...row, outcome: "pending", daysLeft: -1 })).toBe("lapsed");
  expect(standOf({ ...row, outcome: "pending", daysLeft: 0 })).toBe("pending");
});

test("before any visit it is written to or not", () => {
  expect(standOf(row)).toBe("untouched");
  expect(standOf({ ...row, noticePostedOn: "2026-03-02" })).toBe("written");
});
