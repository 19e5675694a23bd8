import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DueBadge, urgency } from "./due-badge";

const now = new Date("2025-03-07T02:00:00Z");

describe("urgency", () => {
  it.each([
    ["2025-03-07T05:00:00Z", undefined, "ok"],
    ["2025-03-07T02:45:00Z", undefined, "amber"],
    ["2025-03-07T01:59:00Z", undefined, "late"],
    ["2025-03-07T01:59:00Z", "2025-03-07T01:30:00Z", "met"],
    ["2025-03-07T01:59:00Z", "2025-03-07T02:30:00Z", "missed"],
  ])("due %s, met %s is %s", (due, metAt, state) => expect(urgency(due, now, metAt)).toBe(state));
});

it("tells the deadline and its reason to those who cannot hover", () => {
  render(<DueBadge due={new Date(Date.now() + 90 * 60_000).toISOString()} reason="6 office hours, suburb" />);
  expect(screen.getByText(/\(due .* · 6 office hours, suburb\)/)).toBeTruthy();
  expect(screen.getByText(/^1 hr 30 min left/)).toBeTruthy();
});
