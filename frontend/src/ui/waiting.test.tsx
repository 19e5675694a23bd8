import { fireEvent, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { Problem } from "../api/problem";
import { loadWords } from "../lib/words";
import { Waiting } from "./waiting";

beforeEach(() => loadWords(["ui"]));

const show = (query: Parameters<typeof Waiting>[0]["query"]) =>
  render(
    <Suspense>
      <Waiting query={query} />
    </Suspense>,
  );

it("says that it is being read", async () => {
  show({ data: undefined, error: null, refetch: vi.fn() });
  expect((await screen.findByRole("status")).textContent).toBe("Loading…");
});

it("says why it did not come, and asks again", async () => {
  const refetch = vi.fn();
  show({ data: undefined, error: Problem.of(new TypeError("offline")), refetch });
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(refetch).toHaveBeenCalledOnce();
  expect(screen.queryByRole("status")).toBeNull();
});

it("asks a list again, and is nothing once the rows are there", () => {
  const { container } = show({ rows: [], error: null, again: vi.fn() });
  expect(container.textContent).toBe("");
});
