import { expect, it } from "vitest";
import { formOf, inserted, wordingsOf } from "./template";

it("puts a placeholder where the cursor was, over what was marked", () => {
  expect(inserted("Dear , hello", "name", 5, 5)).toEqual({ text: "Dear {name}, hello", cursor: 11 });
  expect(inserted("Dear XX", "name", 5, 7)).toEqual({ text: "Dear {name}", cursor: 11 });
});

it("brings both languages there and back", () => {
  const both = { zh: { subject: "a", body: "b" }, en: { subject: "c", body: "d" } };
  expect(wordingsOf(formOf(both))).toEqual(both);
});
