import { expect, it } from "vitest";
import { articleOf, findByRef, grouped } from "./regulation";

const articles = ["1.1a", "1.1b", "1.2", "1.14", "11.2.10.1c"].map((ref) => ({ ref }));

it("groups clauses under their article", () => {
  expect(articleOf("11.2.10.1c")).toBe("11.2.10.1");
  expect(grouped(articles).map((group) => [group.ref, group.clauses.length])).toEqual([
    ["1.1", 2],
    ["1.2", 1],
    ["1.14", 1],
    ["11.2.10.1", 1],
  ]);
});

it("finds an article by its number, the exact one before the one that only begins so", () => {
  expect(findByRef(articles, "1.1")?.ref).toBe("1.1a");
  expect(findByRef(articles, " 1.14 ")?.ref).toBe("1.14");
  expect(findByRef(articles, "11.2")?.ref).toBe("11.2.10.1c");
  expect(findByRef(articles, "9")).toBeUndefined();
});
