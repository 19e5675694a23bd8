import { expect, it } from "vitest";
import en from "../../locales/en/complaints";
import zh from "../../locales/zh-CN/complaints";
import { operations, places } from "./operations";

const words: [string, Record<string, string>][] = [
  ["zh-CN", zh],
  ["en", en],
];

it.each(words)("every operation, field and choice is called something in %s", (_, known) => {
  const wanted = Object.entries(operations).flatMap(([operation, { fields }]) => [
    `operation.${operation}`,
    `means.${operation}`,
    ...fields.flatMap((field) => [
      `field.${field.name}`,
      ...(field.options ?? []).map((option) => `${field.of}.${option}`),
    ]),
  ]);
  expect(wanted.filter((key) => !known[key])).toEqual([]);
});

it("places only operations that there are", () => {
  expect(
    Object.values(places)
      .flat()
      .filter((operation) => !operations[operation]),
  ).toEqual([]);
});
