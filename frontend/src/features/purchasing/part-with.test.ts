import { expect, it } from "vitest";
import { partWith } from "./part-with";
import { receiptState } from "./tones";

const lamp = { code: "LP-100", barcode: "6901234567892" };

it("knows a part by its barcode or by its printed code, however it was typed", () => {
  expect(partWith(lamp, "6901234567892")).toBe(true);
  expect(partWith(lamp, " lp-100 ")).toBe(true);
  expect(partWith({ ...lamp, barcode: null }, "LP-100")).toBe(true);
  expect(partWith(lamp, "LP-1")).toBe(false);
  expect(partWith({ ...lamp, barcode: null }, "")).toBe(false);
});

it("says what a delivery waits for, and how it ended once it is done", () => {
  expect(receiptState({ step: "sign", status: "note_written" })).toBe("sign");
  expect(receiptState({ step: "done", status: "refused" })).toBe("refused");
});
