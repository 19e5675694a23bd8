import { describe, expect, it } from "vitest";
import { type PersonLine, sheetOf } from "./report";

const wang = { id: "w", name: "Wang" };
const li = { id: "l", name: "Li" };
const line = (person: typeof wang, source: string, category: string, minutes: number): PersonLine => ({
  person,
  source,
  category,
  minutes,
});

describe("a sheet of people by kinds of work", () => {
  const sheet = sheetOf([
    line(wang, "internal", "inspection", 10),
    line(wang, "visits", "inspection", 40),
    line(wang, "visits", "travel", 20),
    line(li, "visits", "travel", 35),
  ]);

  it("keeps inspections at customers apart from inspections of work", () => {
    expect(sheet.kinds.map(({ key, minutes }) => `${key} ${minutes}`)).toEqual([
      "visits.inspection 40",
      "visits.travel 55",
      "internal.inspection 10",
    ]);
  });

  it("has the same total by person and by kind", () => {
    const byPerson = sheet.people.reduce((sum, row) => sum + row.minutes, 0);
    const byKind = sheet.kinds.reduce((sum, kind) => sum + kind.minutes, 0);
    expect([byPerson, byKind, sheet.minutes]).toEqual([105, 105, 105]);
    expect(sheet.people.map(({ person, minutes }) => `${person.name} ${minutes}`)).toEqual(["Wang 70", "Li 35"]);
  });
});
