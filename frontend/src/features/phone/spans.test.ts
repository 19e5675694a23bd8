import { expect, test } from "vitest";
import { spansOf } from "./spans";

const li = { id: "1", name: "Li" };
const at = (hour: number, person: typeof li | null, past = false) => ({ hour, person, past });

test("hours of one person run together, and those of nobody stand out [6.7a]", () => {
  expect(spansOf([at(8, li), at(9, li), at(10, null), at(11, li)])).toEqual([
    { from: 8, to: 10, person: li, past: false },
    { from: 10, to: 11, person: null, past: false },
    { from: 11, to: 12, person: li, past: false },
  ]);
});

test("what is over is not mixed with what is to come", () => {
  expect(spansOf([at(8, null, true), at(9, null)])).toHaveLength(2);
  expect(spansOf([])).toEqual([]);
});
