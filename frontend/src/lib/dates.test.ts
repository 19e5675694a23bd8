import { beforeEach, describe, expect, it } from "vitest";
import { setCompanyZone } from "./company-zone";
import { dayOf, fromNow, instantAt, plusDays, readDay, showMinutes, showMoment } from "./dates";

const now = new Date("2025-03-07T02:00:00Z"); // 10:00 in Shanghai

describe("dates in the company's zone", () => {
  beforeEach(() => setCompanyZone("Asia/Shanghai"));

  it("puts an instant on the company's day, not on the browser's or UTC's", () => {
    expect(dayOf("2025-03-06T16:30:00Z")).toBe("2025-03-07");
  });

  it("counts days by the calendar", () => {
    expect(plusDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(plusDays("2025-01-01", -1)).toBe("2024-12-31");
  });

  it("turns a clock time back into the same instant, across a clock change too", () => {
    expect(instantAt("2025-03-07", "08:30")).toBe("2025-03-07T00:30:00.000Z");
    setCompanyZone("Europe/Berlin");
    expect(instantAt("2025-03-30", "12:00")).toBe("2025-03-30T10:00:00.000Z");
    expect(instantAt("2025-03-29", "12:00")).toBe("2025-03-29T11:00:00.000Z");
  });

  it("says near moments in words", () => {
    expect(showMoment("2025-03-07T01:05:00Z", now)).toBe("09:05");
    expect(showMoment("2025-03-06T01:05:00Z", now)).toBe("yesterday 09:05");
    expect(fromNow("2025-03-07T02:20:00Z", now)).toBe("in 20 minutes");
    expect(showMinutes(95)).toBe("1 hr 35 min");
  });
});

describe("a day typed by hand", () => {
  it.each([
    ["2025-3-7", "2025-03-07"],
    ["20250307", "2025-03-07"],
    ["3/7", "2025-03-07"],
    ["0307", "2025-03-07"],
    ["9", "2025-03-09"],
    ["+3", "2025-03-10"],
    ["t", "2025-03-07"],
    ["\u0033\u6708\u0039\u65e5", "2025-03-09"],
  ])("reads %s", (typed, day) => expect(readDay(typed, now)).toBe(day));

  it.each(["", "2/30", "abc", "13/1", "99"])("does not invent a day from %j", (typed) =>
    expect(readDay(typed, now)).toBeNull(),
  );
});
