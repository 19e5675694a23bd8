import { describe, expect, it } from "vitest";
import { clashing, dayByKey, dayIn, weekMinutes, weeksOf } from "./year";

const office = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: "08:30", to: "12:00" },
  { weekday, from: "13:30", to: "17:30" },
]);

describe("a year of days", () => {
  it("lays a month out in whole weeks that begin on Monday", () => {
    const weeks = weeksOf(2025, 2);
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([null, null, null, null, null, "2025-02-01", "2025-02-02"]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(28);
    expect(weeksOf(2024, 2).flat().filter(Boolean)).toHaveLength(29);
  });

  it("knows a make-up Saturday and a holiday from a week day", () => {
    const calendar = {
      shifts: office,
      days: [
        { date: "2025-09-28", kind: "workday" as const, name: "make-up", shifts: [{ from: "08:30", to: "12:00" }] },
        { date: "2025-10-01", kind: "holiday" as const, name: "National Day", shifts: [] },
      ],
    };
    expect(dayIn(calendar, "2025-09-26").kind).toBe("work");
    expect(dayIn(calendar, "2025-09-27").kind).toBe("rest");
    expect(dayIn(calendar, "2025-09-28")).toMatchObject({ kind: "workday", shifts: [{ from: "08:30", to: "12:00" }] });
    expect(dayIn(calendar, "2025-10-01")).toMatchObject({ kind: "holiday", shifts: [] });
  });

  it("moves over days and weeks by keys, within the year", () => {
    expect(dayByKey("2025-03-01", "ArrowLeft")).toBe("2025-02-28");
    expect(dayByKey("2025-03-01", "ArrowDown")).toBe("2025-03-08");
    expect(dayByKey("2025-01-01", "ArrowUp")).toBeUndefined();
    expect(dayByKey("2025-01-01", "x")).toBeUndefined();
  });
});

describe("a week", () => {
  it("counts its working time", () => expect(weekMinutes(office)).toBe(5 * 450));

  it("finds what runs backwards or over another", () => {
    const wrong = [
      { weekday: 1, from: "08:30", to: "12:00" },
      { weekday: 1, from: "11:00", to: "13:00" },
      { weekday: 2, from: "11:00", to: "10:00" },
      { weekday: 3, from: "08:30", to: "12:00" },
      { weekday: 3, from: "12:00", to: "13:00" },
    ];
    expect([...clashing(wrong)]).toEqual(wrong.slice(0, 3));
  });
});
