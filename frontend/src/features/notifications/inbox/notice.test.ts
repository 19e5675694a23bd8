import { beforeEach, expect, it } from "vitest";
import { setCompanyZone } from "../../../lib/company-zone";
import { byDay, type Notice } from "./notice";

const notice = (id: string, at: string, readAt: string | null = null) => ({ id, at, readAt }) as Notice;

beforeEach(() => setCompanyZone("Asia/Shanghai"));

it("groups by the company's day, unread first within it", () => {
  const days = byDay([
    notice("read today", "2026-11-23T03:00:00Z", "2026-11-23T03:05:00Z"),
    notice("unread today", "2026-11-22T16:30:00Z"),
    notice("yesterday", "2026-11-22T15:30:00Z"),
  ]);
  expect(days.map(({ day, notices }) => [day, notices.map(({ id }) => id)])).toEqual([
    ["2026-11-23", ["unread today", "read today"]],
    ["2026-11-22", ["yesterday"]],
  ]);
});

it("has no days without notices", () => expect(byDay([])).toEqual([]));
