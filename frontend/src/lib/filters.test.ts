import { expect, it } from "vitest";
import { asQuery, changed, fromQuery } from "./filters";

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

it("changes its own filters and leaves those of the page's other parts", () => {
  const before = new URLSearchParams("kind=gate&from=2026-01-01&to=2026-03-31");
  expect(String(changed(before, { from: "", to: "", period: "" }, { from: "", to: "", period: "year" }))).toBe(
    "kind=gate&period=year",
  );
  expect(String(changed(before, { kind: "", state: "" }, { kind: "" }))).toBe("from=2026-01-01&to=2026-03-31");
});
