import { describe, expect, it } from "vitest";
import { formOf, noWish, offeredDays, offeredParts, wishOf } from "./wish";

// 10:00 and 15:00 in Shanghai.
const morning = new Date("2026-03-06T02:00:00Z");
const afternoon = new Date("2026-03-06T07:00:00Z");

describe("a wish for a visit", () => {
  it("becomes instants in the company's zone", () =>
    expect(wishOf({ day: "2026-03-07", part: "afternoon", note: " ring first " })).toEqual({
      from: "2026-03-07T05:30:00.000Z",
      to: "2026-03-07T09:30:00.000Z",
      note: "ring first",
    }));

  it("is nothing without a day", () => expect(wishOf({ ...noWish, note: "soon" })).toBeUndefined());

  it("is read back from the window it became", () => {
    const wish = wishOf({ day: "2026-03-07", part: "morning", note: "" });
    expect(wish && formOf(wish)).toEqual({ day: "2026-03-07", part: "morning", note: "" });
  });

  it("offers today only while its afternoon is still to come", () => {
    expect(offeredDays(morning)[0]).toBe("2026-03-06");
    expect(offeredDays(afternoon)[0]).toBe("2026-03-07");
    expect(offeredDays(afternoon)).toHaveLength(7);
  });

  it("offers today's morning only while it lasts, and every part of another day", () => {
    expect(offeredParts("2026-03-06", morning)).toEqual(["any", "morning", "afternoon"]);
    expect(offeredParts("2026-03-06", new Date("2026-03-06T04:30:00Z"))).toEqual(["any", "afternoon"]);
    expect(offeredParts("2026-03-07", afternoon)).toEqual(["any", "morning", "afternoon"]);
  });
});
