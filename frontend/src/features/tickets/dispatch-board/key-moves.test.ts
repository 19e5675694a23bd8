import { beforeEach, expect, it } from "vitest";
import { setCompanyZone } from "../../../lib/company-zone";
import { axisOf } from "./axis";
import type { Place } from "./board";
import { moveByKey } from "./key-moves";

const technicians = [{ id: "wang" }, { id: "li" }, { id: "zhao" }];
const shifts = [{ from: "08:30", to: "17:30" }];
const time = (clock: string) => new Date(`2025-03-07T${clock}:00+08:00`).toISOString();
const on = (technicianId: string, clock?: string): Place => ({ technicianId, plannedAt: clock ? time(clock) : null });

beforeEach(() => setCompanyZone("Asia/Shanghai"));

const press = (key: string, place: Place | null, more?: { planned?: string; mayWait?: boolean }) =>
  moveByKey(key, place, technicians, axisOf("2025-03-07", shifts, []), more);

it("goes down to the first technician, then over the others, and stops at the last", () => {
  expect(press("ArrowDown", null)).toEqual(on("wang"));
  expect(press("ArrowDown", on("wang", "09:00"))).toEqual(on("li", "09:00"));
  expect(press("ArrowDown", on("zhao"))).toEqual(on("zhao"));
});

it("goes up from the list to the last, and from the first back to waiting only for a planned card", () => {
  expect(press("ArrowUp", null)).toEqual(on("zhao"));
  expect(press("ArrowUp", on("wang"))).toEqual(on("wang"));
  expect(press("ArrowUp", on("wang"), { mayWait: true })).toBe("waiting");
  expect(press("ArrowDown", "waiting")).toEqual(on("wang"));
});

it("steps by quarters from where the server would plan it", () => {
  expect(press("ArrowRight", on("li"), { planned: time("09:05") })).toEqual(on("li", "09:15"));
  expect(press("ArrowLeft", on("li"), { planned: time("09:05") })).toEqual(on("li", "09:00"));
  expect(press("ArrowRight", on("li", "09:15"))).toEqual(on("li", "09:30"));
  expect(press("PageDown", on("li", "09:15"))).toEqual(on("li", "10:15"));
});

it("stays within the day", () => {
  expect(press("ArrowLeft", on("li", "08:00"))).toEqual(on("li", "08:00"));
  expect(press("PageDown", on("li", "17:30"))).toEqual(on("li", "17:45"));
  expect(press("ArrowRight", on("li"))).toEqual(on("li", "08:00"));
});

it("Home gives the time back to the server", () => expect(press("Home", on("li", "09:15"))).toEqual(on("li")));

it("leaves other keys alone, and time without a technician", () => {
  expect(press("x", on("li"))).toBeUndefined();
  expect(press("ArrowRight", null)).toBeUndefined();
});
