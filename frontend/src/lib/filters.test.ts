import { expect, it } from "vitest";
import { asQuery, fromQuery } from "./filters";

const known = { q: "", status: [] as string[], open: "true" };

it("writes what is chosen and leaves out what is not", () => {
  expect(asQuery({ q: "", status: ["registered", "dispatched"], open: "true" }).toString()).toBe(
    "status=registered&status=dispatched&open=true",
  );
});

it("reads back what it wrote, and what a page means when nothing is said", () => {
  expect(fromQuery(new URLSearchParams("q=wang&status=done"), known)).toEqual({
    q: "wang",
    status: ["done"],
    open: "true",
  });
});

it("ignores what a page does not know", () => {
  expect(fromQuery(new URLSearchParams("utm=1"), known)).toEqual(known);
});
