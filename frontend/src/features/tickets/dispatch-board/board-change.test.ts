import { expect, it } from "vitest";
import type { Board, WaitingCall } from "./board";
import { plannedMovable, waitingMovable } from "./board";
import { changedMeanwhile, withMove } from "./board-change";
import { choices, filtered } from "./board-filters";

const call = (id: string, more: Partial<WaitingCall> = {}): WaitingCall => ({
  id,
  number: `N-${id}`,
  customer: { id: `c-${id}`, name: `Customer ${id}` },
  address: "1 Road",
  area: { id: "a1", name: "East", kind: "downtown" },
  model: { id: "m1", code: "KF-35", name: "Air conditioner", category: "cooling", standardMinutes: 60 },
  fault: "does not cool",
  openedAt: "2025-03-06T01:00:00Z",
  arriveBy: "2025-03-07T03:00:00Z",
  arriveByWords: null,
  late: false,
  carriedOver: false,
  chases: 0,
  voucher: true,
  version: 3,
  ...more,
});

const board: Board = {
  day: "2025-03-07",
  asOf: "2025-03-07T01:00:00Z",
  shifts: [],
  undispatched: [call("1"), call("2", { area: { id: "a2", name: "West", kind: "suburb" } })],
  technicians: [
    {
      id: "wang",
      name: "Wang",
      areas: [{ id: "a1", name: "East" }],
      skills: ["cooling"],
      loadMinutes: 0,
      capacityMinutes: 450,
      jobs: [],
    },
    { id: "li", name: "Li", areas: [], skills: ["laundry"], loadMinutes: 0, capacityMinutes: 450, jobs: [] },
  ],
};

it("moves a call from the list into a day, and tells when it will be late", () => {
  const first = board.undispatched[0] as WaitingCall;
  const moved = withMove(board, waitingMovable(first), { technicianId: "li", plannedAt: null }, "2025-03-07T04:00:00Z");
  expect(moved.undispatched.map(({ id }) => id)).toEqual(["2"]);
  expect(moved.technicians[1]).toMatchObject({
    loadMinutes: 60,
    jobs: [{ ticketId: "1", plannedAt: "2025-03-07T04:00:00Z", late: true }],
  });
  expect(moved.technicians[0]).toBe(board.technicians[0]);
});

it("leaves this day's board when the earliest free moment is another day's", () => {
  const first = board.undispatched[0] as WaitingCall;
  const moved = withMove(board, waitingMovable(first), { technicianId: "li", plannedAt: null }, "2025-03-10T00:30:00Z");
  expect(moved.undispatched.map(({ id }) => id)).toEqual(["2"]);
  expect(moved.technicians[1]?.jobs).toEqual([]);
});

it("moves a planned call to another day's line, and its minutes with it", () => {
  const first = board.undispatched[0] as WaitingCall;
  const with1 = withMove(
    board,
    waitingMovable(first),
    { technicianId: "wang", plannedAt: "2025-03-07T01:30:00Z" },
    null,
  );
  const job = with1.technicians[0]?.jobs[0];
  if (!job) throw new Error("not planned");
  const then = withMove(
    with1,
    plannedMovable(job, "wang"),
    { technicianId: "li", plannedAt: "2025-03-07T02:00:00Z" },
    null,
  );
  expect(then.technicians.map(({ jobs, loadMinutes }) => [jobs.length, loadMinutes])).toEqual([
    [0, 0],
    [1, 60],
  ]);
});

it("notices what a colleague did to the card in the hand", () => {
  const held = waitingMovable(board.undispatched[0] as WaitingCall);
  expect(changedMeanwhile(board, held)).toBeNull();
  const taken = withMove(board, held, { technicianId: "wang", plannedAt: "2025-03-07T02:00:00Z" }, null);
  const job = taken.technicians[0]?.jobs[0];
  if (job) job.version = 4;
  expect(changedMeanwhile(taken, held)).toEqual({ technician: "Wang" });
  expect(changedMeanwhile({ ...board, undispatched: [] }, held)).toEqual({ technician: null });
});

it("filters calls and technicians by area and skill; who has no area serves all", () => {
  const east = filtered(board, { area: "a2", skill: "" });
  expect(east.undispatched.map(({ id }) => id)).toEqual(["2"]);
  expect(east.technicians.map(({ id }) => id)).toEqual(["li"]);
  expect(filtered(board, { area: "", skill: "cooling" }).technicians.map(({ id }) => id)).toEqual(["wang"]);
  expect(choices(board)).toEqual({
    areas: [
      { id: "a1", name: "East" },
      { id: "a2", name: "West" },
    ],
    skills: ["cooling", "laundry"],
  });
});
