import { describe, expect, it } from "vitest";
import { binCode, needsLabel, type StockRow, taken } from "./papers";

const line = (counted: number | null, refused: number) => ({ counted, refused }) as Parameters<typeof taken>[0];
const row = (labelPrintedAt: string | null, labelOutdated: boolean) =>
  ({ labelPrintedAt, labelOutdated }) as unknown as StockRow;

describe("what stands on papers", () => {
  it("takes in what was counted, less what was refused, and nothing before it was counted", () => {
    expect([taken(line(10, 3)), taken(line(0, 0)), taken(line(null, 0)), taken(line(2, 5))]).toEqual([7, 0, 0, 0]);
  });

  it("tells the same bin code of two stores apart", () => {
    expect(binCode({ code: "BJ-1" }, { code: "A-03" })).toBe("BJ-1/A-03");
  });

  it("asks for a label where there is none or the place has changed", () => {
    expect([needsLabel(row(null, false)), needsLabel(row("2026-03-02T01:00:00Z", true))]).toEqual([true, true]);
    expect(needsLabel(row("2026-03-02T01:00:00Z", false))).toBe(false);
  });
});
