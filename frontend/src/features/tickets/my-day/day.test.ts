import { expect, it } from "vitest";
import { type DayJob, inOrder } from "./day";

const job = (number: string, status: string, plannedAt: string | null) => ({ number, status, plannedAt }) as DayJob;
const numbers = (jobs: (DayJob | undefined)[]) => jobs.map((each) => each?.number);

it("puts the job in hand first, then the plan's order, then what is over", () => {
  const { next, after, finished } = inOrder([
    job("late", "dispatched", "2026-03-06T08:00:00Z"),
    job("early", "dispatched", "2026-03-06T01:00:00Z"),
    job("unplanned", "dispatched", null),
    job("here", "on_site", "2026-03-06T05:00:00Z"),
    job("ready", "done", "2026-03-06T00:30:00Z"),
  ]);
  expect(next?.number).toBe("here");
  expect(numbers(after)).toEqual(["early", "late", "unplanned"]);
  expect(numbers(finished)).toEqual(["ready"]);
});

it("has nothing next when all is over", () => {
  expect(inOrder([job("a", "closed", null)]).next).toBeUndefined();
  expect(inOrder([]).after).toEqual([]);
});
