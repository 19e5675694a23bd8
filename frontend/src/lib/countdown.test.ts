import { describe, expect, it } from "vitest";
import { counted, type Left, minutesLeft, nearMinutes, standsUntil, urgency } from "./countdown";

/** 6 office hours from Friday 16:30 in Shanghai: Fri 16:30–17:30, Sat 08:30–12:00, 13:00–14:30; then Sat–Mon. */
const shanghai = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`);
const iso = (day: string, time: string) => shanghai(day, time).toISOString();
const left: Left = {
  minutes: 360,
  officeHours: true,
  asOf: iso("2026-11-20", "16:30"),
  stretches: [
    { from: iso("2026-11-20", "16:30"), to: iso("2026-11-20", "17:30") },
    { from: iso("2026-11-23", "08:30"), to: iso("2026-11-23", "12:00") },
    { from: iso("2026-11-23", "13:00"), to: iso("2026-11-23", "17:30") },
  ],
};
const due = iso("2026-11-23", "14:30");

describe("minutes left in working time", () => {
  it.each([
    ["when it begins", "2026-11-20", "16:30", 360],
    ["in the first evening's last hour", "2026-11-20", "17:00", 330],
    ["across the night and the weekend the clock stands", "2026-11-22", "03:00", 300],
    ["until Monday morning", "2026-11-23", "08:30", 300],
    ["before lunch", "2026-11-23", "12:00", 90],
    ["through lunch it stands", "2026-11-23", "12:47", 90],
    ["after lunch it runs", "2026-11-23", "13:30", 60],
    ["at the deadline", "2026-11-23", "14:30", 0],
    ["and counts on when late, in working time", "2026-11-23", "15:10", -40],
  ])("%s", (_, day, time, minutes) => expect(minutesLeft(due, shanghai(day, time), left)).toBe(minutes));

  it("counts by the clock where the clock goes round or nothing else is known", () => {
    const now = shanghai("2026-11-22", "14:30");
    expect(minutesLeft(due, now, null)).toBe(24 * 60);
    expect(minutesLeft(due, now, { ...left, officeHours: false })).toBe(24 * 60);
  });

  it("goes on by the clock when the stretches end at the deadline", () => {
    const ending = {
      ...left,
      stretches: [...left.stretches.slice(0, 2), { from: iso("2026-11-23", "13:00"), to: due }],
    };
    expect(minutesLeft(due, shanghai("2026-11-23", "14:50"), ending)).toBe(-20);
  });

  it("counts no overlap before or after", () => {
    expect(
      counted(left.stretches, shanghai("2026-11-21", "00:00").getTime(), shanghai("2026-11-22", "00:00").getTime()),
    ).toBe(0);
  });
});

it("says until when the clock stands", () => {
  expect(standsUntil(shanghai("2026-11-21", "10:00"), left)).toBe(iso("2026-11-23", "08:30"));
  expect(standsUntil(shanghai("2026-11-23", "12:30"), left)).toBe(iso("2026-11-23", "13:00"));
  expect(standsUntil(shanghai("2026-11-23", "10:00"), left)).toBeNull();
});

describe("urgency", () => {
  it("turns amber in the last working hour, not by the clock", () => {
    // At noon a Monday deadline of 13:30 has one and a half hours by the clock but only half an hour of work.
    const soon = { ...left, minutes: 240, asOf: iso("2026-11-23", "08:30") };
    expect(urgency({ due: iso("2026-11-23", "13:30"), left: soon }, shanghai("2026-11-23", "12:00"))).toBe("amber");
    expect(urgency({ due, left }, shanghai("2026-11-23", "12:00"))).toBe("ok");
    expect(urgency({ due, left }, shanghai("2026-11-23", "14:31"))).toBe("late");
  });

  it("turns amber in the last sixth of days, a week at most", () => {
    const since = iso("2026-11-20", "00:00");
    expect(nearMinutes(iso("2026-11-23", "00:00"), null, since)).toBe(12 * 60);
    expect(nearMinutes(iso("2027-11-20", "00:00"), null, since)).toBe(7 * 24 * 60);
    expect(nearMinutes(iso("2026-11-20", "02:00"), null, since)).toBe(60);
  });

  it("looks back once it is done", () => {
    expect(urgency({ due, metAt: iso("2026-11-23", "14:30") }, new Date())).toBe("met");
    expect(urgency({ due, metAt: iso("2026-11-23", "14:31") }, new Date())).toBe("missed");
  });
});
