import { beforeEach, describe, expect, it } from "vitest";
import { setCompanyZone } from "../../lib/company-zone";
import type { Duty } from "../../lib/duty";
import { dueFirst } from "../../ui/duty/order";
import { regrouped } from "./my-duties";

const duty = (id: string, dueAt: string | null, more: Partial<Duty> = {}) =>
  ({ id, dueAt, openedAt: "2026-11-20T01:00:00Z", status: "open", settledAt: null, ...more }) as Duty;
const ids = (duties: Duty[]) => duties.map(({ id }) => id);

describe("my duties", () => {
  beforeEach(() => setCompanyZone("Asia/Shanghai"));

  const asked = {
    overdue: [duty("late", "2026-11-23T01:00:00Z"), duty("later", "2026-11-22T01:00:00Z")],
    today: [duty("noon", "2026-11-23T04:00:00Z"), duty("evening", "2026-11-23T10:00:00Z")],
    soon: [duty("midnight", "2026-11-23T16:00:00Z")],
    undated: [duty("young", null, { openedAt: "2026-11-23T01:00:00Z" }), duty("old", null)],
  };

  it("moves up what falls due while the page is open, oldest first, by the company's day", () => {
    const now = regrouped(asked, new Date("2026-11-23T05:00:00Z"));
    expect(ids(now.overdue)).toEqual(["later", "late", "noon"]);
    expect(ids(now.today)).toEqual(["evening"]);
    // Midnight in Shanghai begins the next day there, though UTC still has the 23rd.
    expect(ids(now.soon)).toEqual(["midnight"]);
    expect(ids(now.undated)).toEqual(["old", "young"]);
  });

  it("counts as overdue what was broken without ever being due", () => {
    const broken = duty("broken", null, { status: "missed", openedAt: "2026-11-23T02:00:00Z" });
    const now = regrouped({ ...asked, overdue: [...asked.overdue, broken] }, new Date("2026-11-23T03:00:00Z"));
    expect(ids(now.overdue)).toEqual(["later", "late", "broken"]);
  });

  it("never calls late what has no deadline", () => {
    expect(ids(regrouped(asked, new Date("2030-01-01T00:00:00Z")).undated)).toEqual(["old", "young"]);
  });
});

it("puts what still waits before what is settled on a thing's own page", () => {
  const met = duty("met", "2026-11-21T01:00:00Z", { status: "met", settledAt: "2026-11-21T00:00:00Z" });
  const lateMet = duty("late met", "2026-11-21T01:00:00Z", { status: "missed", settledAt: "2026-11-22T00:00:00Z" });
  const missed = duty("missed", "2026-11-22T01:00:00Z", { status: "missed" });
  const order = dueFirst([met, duty("undated", null), lateMet, duty("open", "2026-11-25T01:00:00Z"), missed]);
  expect(ids(order)).toEqual(["missed", "open", "undated", "late met", "met"]);
});
