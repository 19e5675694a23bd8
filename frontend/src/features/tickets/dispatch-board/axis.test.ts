import { beforeEach, describe, expect, it } from "vitest";
import { setCompanyZone } from "../../../lib/company-zone";
import { axisOf, columns, hours, instantOf, minuteAt, minuteUnder, shareOf } from "./axis";
import { lanes } from "./lanes";

const shifts = [
  { from: "08:30", to: "12:00" },
  { from: "13:30", to: "17:30" },
];
const at = (time: string, plannedMinutes = 60) => ({ plannedAt: `2025-03-07T${time}:00+08:00`, plannedMinutes });

const lanesOf = (jobs: ReturnType<typeof at>[]) => {
  const axis = axisOf("2025-03-07", shifts, jobs);
  return lanes(jobs.map((job) => columns(axis, minuteAt(job.plannedAt, axis), job.plannedMinutes)));
};

beforeEach(() => setCompanyZone("Asia/Shanghai"));

describe("the day's line", () => {
  it("covers the shifts in whole hours", () => {
    const axis = axisOf("2025-03-07", shifts, []);
    expect([axis.from, axis.to]).toEqual([8 * 60, 18 * 60]);
    expect(hours(axis)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  });

  it("grows for what is planned outside them, but not beyond the day", () => {
    const axis = axisOf("2025-03-07", shifts, [at("07:10"), at("23:30", 120)]);
    expect([axis.from, axis.to]).toEqual([7 * 60, 24 * 60]);
  });

  it("does not open the night for what is left over from the day before, and hides none of it", () => {
    const left = ["10:00", "14:00"].map((time) => ({ ...at(time), plannedAt: `2025-03-06T${time}:00+08:00` }));
    expect(axisOf("2025-03-07", shifts, left).from).toBe(8 * 60);
    expect(lanesOf(left)).toEqual([1, 2]);
  });

  it("shows working hours even on a day without shifts", () =>
    expect(axisOf("2025-03-08", [], [])).toMatchObject({ from: 480, to: 1080 }));

  it("is in the company's zone, wherever the browser stands", () => {
    const axis = axisOf("2025-03-07", shifts, []);
    expect(minuteAt("2025-03-07T01:30:00Z", axis)).toBe(9 * 60 + 30);
    expect(instantOf(9 * 60 + 30, axis)).toBe("2025-03-07T01:30:00.000Z");
  });

  it("puts a pointer on the nearest quarter of an hour, never past the end", () => {
    const axis = axisOf("2025-03-07", shifts, []);
    expect(minuteUnder(axis, 0.121)).toBe(9 * 60 + 15);
    expect(minuteUnder(axis, 1.2)).toBe(17 * 60 + 45);
    expect(minuteUnder(axis, -0.2)).toBe(8 * 60);
  });

  it("gives each job its columns, at least a quarter wide, cut to the day", () => {
    const axis = axisOf("2025-03-07", shifts, []);
    expect(columns(axis, 9 * 60, 60)).toEqual({ start: 13, end: 25 });
    expect(columns(axis, 9 * 60, 5)).toEqual({ start: 13, end: 16 });
    expect(columns(axis, 17 * 60 + 30, 120)).toEqual({ start: 115, end: 121 });
    expect(columns(axis, 7 * 60, 30)).toEqual({ start: 1, end: 4 });
  });

  it("shows now only while the day lasts", () => {
    const axis = axisOf("2025-03-07", shifts, []);
    expect(shareOf(axis, Date.parse("2025-03-07T13:00:00+08:00"))).toBe(0.5);
    expect(shareOf(axis, Date.parse("2025-03-06T13:00:00+08:00"))).toBeNull();
  });
});

describe("lanes", () => {
  it("keeps what does not overlap on one line", () =>
    expect(lanesOf([at("09:00"), at("10:00"), at("13:30")])).toEqual([1, 1, 1]));

  it("puts what overlaps below, and comes back up when there is room", () =>
    expect(lanesOf([at("09:00", 120), at("10:00"), at("10:30"), at("11:00")])).toEqual([1, 2, 3, 1]));

  it("does not need them in order", () => expect(lanesOf([at("10:00"), at("09:30")])).toEqual([2, 1]));
});
