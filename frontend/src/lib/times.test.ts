import { expect, it } from "vitest";
import { readTime } from "./times";

it.each([
  ["8", "08:00"],
  ["830", "08:30"],
  ["0830", "08:30"],
  ["8:5", "08:05"],
  ["17.30", "17:30"],
  ["8\uff1a30", "08:30"],
])("reads %s", (typed, time) => expect(readTime(typed)).toBe(time));

it.each(["", "24", "8:60", "abc", "12345"])("does not invent a time from %j", (typed) =>
  expect(readTime(typed)).toBeNull(),
);
