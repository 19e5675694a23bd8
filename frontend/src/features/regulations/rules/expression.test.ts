import { expect, it } from "vitest";
import { quote, read } from "./expression";

it("reads comparisons, lists and choices with the usual binding", () => {
  expect(read("event.areaKind in ['downtown', 'suburb'] && !event.keyAccount")).toEqual({
    is: "both",
    op: "&&",
    left: {
      is: "both",
      op: "in",
      left: { is: "name", path: ["event", "areaKind"] },
      right: {
        is: "list",
        of: [
          { is: "value", value: "downtown" },
          { is: "value", value: "suburb" },
        ],
      },
    },
    right: { is: "not", of: { is: "name", path: ["event", "keyAccount"] } },
  });
  expect(read("a || b && c")).toMatchObject({ op: "||", right: { op: "&&" } });
  expect(read("x == 1 ? params.a : params.b")).toMatchObject({ is: "choice", otherwise: { path: ["params", "b"] } });
  expect(read(2)).toEqual({ is: "value", value: 2 });
  expect(read("-1.5")).toEqual({ is: "value", value: -1.5 });
});

it("leaves alone what says more", () => {
  for (const code of ["size(event.units) > 0", "event.at + duration('1h')", "a ==", "a b", "event.x[0]", "@", ""])
    expect(read(code), code).toBeNull();
});

it("quotes a text so that it is read back", () => {
  expect(read(quote("it's \\ so"))).toEqual({ is: "value", value: "it's \\ so" });
});
