import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { openLive, touches } from "./live";

const one = "0195a000-0000-7000-8000-000000000001";
const two = "0195a000-0000-7000-8000-000000000002";
const dispatched = [{ seq: 1, kind: "ticket.dispatched", actorId: null, subjects: [{ kind: "ticket", id: one }] }];

it.each([
  [["ticket", one], undefined, true],
  [["ticket", two], undefined, false],
  [["ticket", "list", { open: true }], undefined, true],
  [["customer", two], undefined, false],
  [["my-day", "2025-03-07"], { live: ["ticket", "visit"] }, true],
])("knows whether %j (%j) is touched", (queryKey, meta, touched) => {
  expect(touches({ queryKey, meta }, dispatched)).toBe(touched);
});

class Stream {
  static readonly CLOSED = 2;
  static made: Stream[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    Stream.made.push(this);
  }
  close(): void {
    this.readyState = Stream.CLOSED;
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Stream.made = [];
});

it("reads again what an event touched, and everything after a stream had to be made anew", () => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", Stream);
  const client = new QueryClient();
  client.setQueryData(["ticket", one], {});
  client.setQueryData(["ticket", two], {});
  const stale = (id: string) => client.getQueryState(["ticket", id])?.isInvalidated;

  const close = openLive(client, "815");
  expect(Stream.made[0]?.url).toBe("/api/v1/live?since=815");
  Stream.made[0]?.onopen?.();
  Stream.made[0]?.onmessage?.({ data: JSON.stringify(dispatched[0]) });
  vi.advanceTimersByTime(100);
  expect([stale(one), stale(two)]).toEqual([true, false]);

  Stream.made[0]?.close();
  Stream.made[0]?.onerror?.();
  vi.advanceTimersByTime(2_000);
  expect(Stream.made).toHaveLength(2);
  Stream.made[1]?.onopen?.();
  expect(stale(two)).toBe(true);
  close();
});
