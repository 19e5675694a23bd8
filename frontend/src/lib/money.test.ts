import { expect, it } from "vitest";
import { readMoney, showMoney } from "./money";

it("shows an amount with its sign and two decimals", () => {
  expect(showMoney(1234.5)).toBe("¥1,234.50");
  expect(showMoney(0)).toBe("¥0.00");
});

it.each([
  ["12", 12],
  ["12.5", 12.5],
  ["1,200.00", 1200],
  ["¥30", 30],
  ["", null],
  ["-3", null],
  ["1.234", null],
  ["ten", null],
])("reads %j as %s", (typed, amount) => expect(readMoney(typed)).toBe(amount));
