import { expect, it } from "vitest";
import { currentStep, ended, toneOf, windowValues } from "./follow";

const step = (code: string, at: string | null) => ({ code, words: code, at });

it("is at the last step that has happened", () => {
  expect(currentStep([step("a", "2026-03-06T02:00:00Z"), step("b", "2026-03-06T03:00:00Z"), step("c", null)])).toBe(1);
  expect(currentStep([step("a", null)])).toBe(-1);
});

it("says a window in the company's clock", () =>
  expect(windowValues({ from: "2026-03-06T05:30:00Z", to: "2026-03-06T09:30:00Z" })).toMatchObject({
    from: "13:30",
    to: "17:30",
  }));

it("asks no more once nothing can change, and shows an unknown state as waiting", () => {
  expect(ended("closed")).toBe(true);
  expect(ended("done")).toBe(false);
  expect(toneOf("brand_new_state")).toBe("waiting");
});
