import { expect, it } from "vitest";
import { entries, merged, pasted, stepped } from "./tally";

const part = { code: "P1", name: "电容" };

it("adds a piece with each scan, from what is entered already, and takes the last one back", () => {
  const once = stepped([], part, 4, 1);
  expect(once).toEqual([{ ...part, counted: "5" }]);
  expect(stepped(once, part, 4, 1)[0]?.counted).toBe("6");
  expect(stepped(once, part, 4, -1)[0]?.counted).toBe("4");
  expect(stepped([], part, 0, -1)[0]?.counted).toBe("0");
});

it("reads lines as spreadsheets paste them, and keeps what is wrong for the server to tell", () => {
  const lines = pasted("P1\t12\nP2, 3\n\nP3 x\nP4");
  expect(entries(lines)).toEqual([
    { code: "P1", counted: 12 },
    { code: "P2", counted: 3 },
    { code: "P3", counted: null },
    { code: "P4", counted: null },
  ]);
});

it("puts later lines in the place of earlier ones and keeps their names", () => {
  expect(merged([{ ...part, counted: "1" }], [{ code: "P1", name: "", counted: "9" }])).toEqual([
    { ...part, counted: "9" },
  ]);
});
