import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Toaster, toast } from "./toast";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("offers to undo for ten seconds, no longer", () => {
  const undo = vi.fn();
  render(<Toaster />);
  act(() => toast({ text: "Given to Wang", undo }));
  act(() => void vi.advanceTimersByTime(9_900));
  expect(screen.getByText("Given to Wang")).toBeTruthy();
  act(() => void vi.advanceTimersByTime(200));
  expect(screen.queryByText("Given to Wang")).toBeNull();
});

it("undoes once and goes", () => {
  const undo = vi.fn();
  render(<Toaster />);
  act(() => toast({ text: "Given to Wang", undo }));
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Given to Wang")).toBeNull();
});
