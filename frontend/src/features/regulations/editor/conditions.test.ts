import { expect, it } from "vitest";
import { codeOf, comparingsOf, rowsOf } from "./conditions";

it("shows a simple condition as rows and writes the same expression back", () => {
  for (const code of [
    "event.areaKind in ['downtown', 'suburb'] && event.keyAccount",
    "!event.keyAccount && event.quantity >= 10",
    "facts.price > 1000.5 && facts.kind != 'it\\'s'",
    "event.endsOn != null && event.note == null",
    "'areaId' in event.fields",
    "event.floor in [1, 2]",
  ])
    expect(codeOf(rowsOf(code) ?? []), code).toBe(code);
});

it("makes an expression's true and false plain", () => {
  expect(codeOf(rowsOf("event.keyAccount == true && event.late != true") ?? [])).toBe(
    "event.keyAccount && !event.late",
  );
});

it("leaves to the expression what rows cannot show", () => {
  for (const code of ["a || b", "event.a == event.b", "size(event.x) > 1", "event.x in ['a,b']", "(a && b) == true"])
    expect(rowsOf(code), code).toBeNull();
  expect(rowsOf("  ")).toEqual([]);
});

it("offers only comparisons that a field's type allows", () => {
  expect(comparingsOf("bool")).toEqual(["yes", "no"]);
  expect(comparingsOf("int")).toContain("atLeast");
  expect(comparingsOf("string")).not.toContain("less");
});
