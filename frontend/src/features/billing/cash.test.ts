import { expect, it } from "vitest";
import { byTechnician, type Collection, sum } from "./cash";

const collected = (name: string, amount: number): Collection => ({
  id: `${name}${amount}`,
  ticket: { id: "t", number: "BJ-1" },
  technician: { id: name, name },
  customer: { id: "c", name: "Wang" },
  amount,
  collectedAt: "2026-11-23T02:00:00Z",
  confirmedAt: null,
  confirmedBy: null,
});

it("adds cents, not fractions", () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum(Array.from({ length: 1000 }, () => 19.99))).toBe(19990);
});

it("[1.5a] tells what each technician owes, the most first", () => {
  const totals = byTechnician([collected("Sun", 80), collected("Qian", 120.5), collected("Sun", 60)]);
  expect(totals.map(({ technician, amount, count }) => [technician.name, amount, count])).toEqual([
    ["Sun", 140, 2],
    ["Qian", 120.5, 1],
  ]);
});
