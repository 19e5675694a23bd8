import { expect, it } from "vitest";
import { corrected, marked, valueAt, within } from "./mistake";

it("puts the right name in the place of the wrong one", () => {
  const code = "event.areakind == 'suburb'";
  // Told at the dot, at the field, or at the whole path: the same correction.
  for (const column of [6, 7, 12])
    expect(corrected(code, { line: 1, column }, "areaKind")).toBe("event.areaKind == 'suburb'");
  expect(corrected(code, { line: 1, column: 1 }, "event.areaKind")).toBe("event.areaKind == 'suburb'");
  expect(corrected("evnt.x", { line: 1, column: 1 }, "event")).toBe("event.x");
  expect(corrected("a &&\nevent.foo", { line: 2, column: 6 }, "bar")).toBe("a &&\nevent.bar");
  expect(corrected("event.x == ", { line: 1, column: 12 }, "params.y")).toBe("event.x == params.y");
  expect(corrected("", {}, "event.x")).toBe("event.x");
});

it("finds the mistakes of one rule, not those of the tenth", () => {
  const all = ["rules[1]", "rules[1].due.amount", "rules[10].when"].map((path) => ({ path, message: "" }));
  expect(within(all, "rules[1]").map((each) => each.path)).toEqual(["rules[1]", "rules[1].due.amount"]);
});

it("tells what is not written yet from what is wrong", () => {
  const written = { rules: [{ key: "k", opens: [{ on: "ticket.registered", when: "event.x" }] }] };
  expect(valueAt(written, "rules[0].opens[0].when")).toBe("event.x");
  expect(valueAt(written, "rules[3].opens[0].when")).toBeUndefined();
  const paths = ["rules[0].zh", "rules[0].opens[0].when"].map((path) => ({ path, message: "" }));
  expect(marked(paths, written).map((mistake) => mistake.blank)).toEqual([true, false]);
});
