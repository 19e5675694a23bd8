import { expect, it } from "vitest";
import { formOf, phaseOf, ruleOf } from "./contract";

it("[1.1b] sends only the figure the price rule knows", () => {
  const form = { ...formOf(), figure: "80.5" };
  expect(ruleOf({ ...form, rule: "included" })).toEqual({ kind: "included", amount: null, percent: null });
  expect(ruleOf({ ...form, rule: "per_visit" })).toEqual({ kind: "per_visit", amount: 80.5, percent: null });
  expect(ruleOf({ ...form, rule: "percent" })).toEqual({ kind: "percent", amount: null, percent: 80.5 });
  expect(ruleOf({ ...form, rule: "percent", figure: "half" }).percent).toBeNull();
});

it("[1.1b] counts the last day as covered, and the day it is cancelled from as not", () => {
  const contract = { startsOn: "2026-01-01", endsOn: "2026-12-31", cancelledOn: null };
  expect(phaseOf(contract, "2025-12-31")).toBe("coming");
  expect(phaseOf(contract, "2026-12-31")).toBe("running");
  expect(phaseOf(contract, "2027-01-01")).toBe("ended");
  const cancelled = { ...contract, cancelledOn: "2026-06-01" };
  expect(phaseOf(cancelled, "2026-05-31")).toBe("running");
  expect(phaseOf(cancelled, "2026-06-01")).toBe("cancelled");
});
