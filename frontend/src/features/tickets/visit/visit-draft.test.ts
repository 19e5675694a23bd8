import { expect, it } from "vitest";
import type { Visit } from "./views";
import { findingsForm, findingsOf, unsaved, type VisitDraft } from "./visit-draft";

const visit = {
  diagnosis: "leak",
  workDone: "",
  minutes: [
    { category: "repair", minutes: 30 },
    { category: "inspection", minutes: 10 },
  ],
} as Visit;
const untouched = { diagnosis: null, workDone: null, minutes: null } as VisitDraft;

it("shows what the server has until something is typed over it", () => {
  expect(findingsOf(visit, untouched).diagnosis).toBe("leak");
  expect(findingsOf(visit, { ...untouched, diagnosis: "" }).diagnosis).toBe("");
});

it("is unsaved only while it really differs", () => {
  expect(unsaved(visit, untouched)).toBe(false);
  expect(unsaved(visit, { ...untouched, diagnosis: "leak " })).toBe(false);
  expect(unsaved(visit, { ...untouched, minutes: { inspection: 10, repair: 30, travel: 0 } })).toBe(false);
  expect(unsaved(visit, { ...untouched, workDone: "sealed" })).toBe(true);
  expect(unsaved(visit, { ...untouched, minutes: { repair: 35 } })).toBe(true);
});

it("sends only categories on which time was spent", () =>
  expect(
    findingsForm({
      diagnosis: " leak ",
      workDone: "",
      minutes: { travel: 0, repair: 25 },
      site: { siteContact: " 李工 ", sitePhone: "", solution: "", differs: false },
    }),
  ).toEqual({
    diagnosis: "leak",
    workDone: "",
    siteContact: "李工",
    sitePhone: "",
    solution: "",
    differs: false,
    minutes: [{ category: "repair", minutes: 25 }],
  }));
