import { expect, it } from "vitest";
import { periodFrom, periodOf, weekStart } from "./period";

it("knows the days of this quarter, the last one and the year, also over the turn of a year", () => {
  expect(periodOf("quarter", "2026-11-23")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  expect(periodOf("last_quarter", "2026-02-03")).toEqual({ from: "2025-10-01", to: "2025-12-31" });
  expect(periodOf("quarter", "2024-02-29")).toEqual({ from: "2024-01-01", to: "2024-03-31" });
  expect(periodOf("year", "2026-11-23")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
});

it("reads a period from an address, and takes this quarter for what it cannot read", () => {
  const read = (period: string, from = "", to = "") => periodFrom({ period, from, to }, "2026-11-23");
  expect(read("")).toMatchObject({ name: "quarter", from: "2026-10-01" });
  expect(read("year")).toMatchObject({ name: "year", to: "2026-12-31" });
  expect(read("", "2026-03-01", "2026-03-31")).toEqual({ name: null, from: "2026-03-01", to: "2026-03-31" });
  expect(read("", "2026-03-31", "2026-03-01").name).toBe("quarter");
  expect(read("", "soon", "later").name).toBe("quarter");
});

it("finds the Monday of an ISO week", () => {
  expect(weekStart("2026-W48")).toBe("2026-11-23");
  expect(weekStart("2026-W01")).toBe("2025-12-29");
  expect(weekStart("2020-W53")).toBe("2020-12-28");
  expect(weekStart("November")).toBeNull();
});
