import { expect, it } from "vitest";
import { keptPercent, trendOf } from "./kept-rate";

it("never rounds a broken promise away, nor a kept one", () => {
  expect(keptPercent({ kept: 999, broken: 1 })).toBe(99);
  expect(keptPercent({ kept: 1, broken: 999 })).toBe(1);
  expect(keptPercent({ kept: 4, broken: 0 })).toBe(100);
  expect(keptPercent({ kept: 0, broken: 3 })).toBe(0);
});

it("knows no rate where nothing fell due", () => {
  expect(keptPercent({ kept: 0, broken: 0 })).toBeNull();
  expect(keptPercent({ kept: null, broken: null })).toBeNull();
  expect(trendOf([{ week: "2026-W01", kept: 0, broken: 0 }])).toBeNull();
});

it("sums the weeks and names the worst, leaving out those in which nothing fell due", () => {
  const weeks = [
    { week: "2026-W45", kept: 9, broken: 1 },
    { week: "2026-W46", kept: 0, broken: 0 },
    { week: "2026-W47", kept: 1, broken: 1 },
  ];
  expect(trendOf(weeks)).toEqual({ kept: 10, all: 12, percent: 83, weeks: 2, worst: "2026-W47", lowest: 50 });
});
