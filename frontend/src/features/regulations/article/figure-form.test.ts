import { expect, it } from "vitest";
import type { Parameter } from "../regulation";
import { changed, readFigure, typedOf } from "./figure-form";

it("[1.14] sends only the figures that were changed, as numbers", () => {
  const parameter = (name: string, value: number | null): Parameter => ({
    name,
    type: "working_hours",
    zh: "",
    en: "",
    default: value,
    value,
  });
  const parameters = [parameter("downtown", 6), parameter("suburb", 7), parameter("limit", null)];
  expect(changed(parameters, { "values.downtown": "6", "values.suburb": " 4 ", "values.limit": "" })).toEqual({
    suburb: 4,
  });
  expect(changed(parameters, { "values.suburb": "" })).toEqual({ suburb: null });
});

it("reads each type as it is meant, and leaves to the server what is none", () => {
  expect(readFigure("money", "10,000.50")).toBe(10000.5);
  expect(readFigure("time", "17:00")).toBe("17:00");
  expect(readFigure("flag", "true")).toBe(true);
  expect(readFigure("count", "2.5")).toBe("2.5");
  expect(readFigure("days", "soon")).toBe("soon");
  expect(typedOf(readFigure("percent", "30"))).toBe("30");
});
