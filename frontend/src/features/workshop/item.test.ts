import { expect, it } from "vitest";
import { totalOf } from "./item";

it("adds an estimate up to the cent", () => {
  expect(totalOf([])).toBe(0);
  expect(totalOf([{ quantity: 3, price: 0.1 }])).toBe(0.3);
  expect(
    totalOf([
      { quantity: 1, price: 320.5 },
      { quantity: 2, price: 80 },
    ]),
  ).toBe(480.5);
});
