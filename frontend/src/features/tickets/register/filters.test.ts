import { expect, it } from "vitest";
import { type Figure, figureShown, known, rowsOf } from "./filters";

const day = "2026-11-23";
const figures: Figure[] = ["open", "today", "late", "carriedOver", "undispatched", "waitingClosure", "reports"];

it("knows from the address which figure's rows are shown", () => {
  for (const figure of figures) expect(figureShown({ ...known, ...rowsOf(figure, day) }, day)).toBe(figure);
});

it("claims no figure once the rows are narrowed further, whatever call is being taken", () => {
  expect(figureShown({ ...known, ...rowsOf("late", day), q: "王" }, day)).toBeNull();
  expect(figureShown({ ...known, ...rowsOf("late", day), call: "new" }, day)).toBe("late");
  expect(figureShown(known, day)).toBeNull();
});
