import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { DueBadge } from "./due-badge";
import { DueReason } from "./due-reason";

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

it("tells the deadline and its reason to those who cannot hover", () => {
  render(<DueBadge due={inMinutes(90)} reason="6 office hours, suburb" />);
  expect(screen.getByText(/\(due .* · 6 office hours, suburb\)/)).toBeTruthy();
  expect(screen.getByText(/^1 hr 30 min left/)).toBeTruthy();
});

it("counts working time where only that counts, and says when the clock stands", () => {
  const left = {
    minutes: 150,
    officeHours: true,
    asOf: inMinutes(-60),
    stretches: [
      { from: inMinutes(-60), to: inMinutes(-30) },
      { from: inMinutes(600), to: inMinutes(900) },
    ],
  };
  render(<DueBadge due={inMinutes(720)} left={left} />);
  expect(screen.getByText(/^2 hr left/)).toBeTruthy();
  expect(screen.getByText(/working time counts · the clock stands until/)).toBeTruthy();
});

it("tells its reason on a tap", async () => {
  render(<DueReason due={inMinutes(90)} reason="suburb" />);
  expect(screen.queryByText(/^due .*suburb$/)?.hidden).toBe(true);
  await userEvent.click(screen.getByRole("button"));
  expect(screen.getByText(/^due .*suburb$/).hidden).toBe(false);
});
