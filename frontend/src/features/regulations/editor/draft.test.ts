import { expect, it } from "vitest";
import type { ArticleView } from "../regulation";
import type { Rule } from "../rules/rule";
import { blankArticle, bodyOf, definitionsOf, draftOf, tidy } from "./draft";

const arrival: Rule = {
  key: "arrival",
  kind: "obligation",
  zh: "到达客户现场",
  en: "Arrive at the customer's",
  opens: [{ on: "ticket.registered", when: "event.areaKind in ['downtown', 'suburb']" }],
  subject: "ticket",
  due: { shape: "office_hours", from: "event.openedAt", amount: "params.suburb" },
  clock: "arrival",
  met: [{ on: "visit.arrived" }],
  owner: { role: "supervisor" },
  passes: [{ on: "ticket.dispatched", to: "event.technicianId" }, { on: "ticket.dispatch_refused" }],
  steps: [{ do: "escalate", when: "after", unit: "minutes", amount: "0", to: "branch_manager" }],
};

const view: ArticleView = {
  id: "1",
  ref: "1.14",
  kind: "obligation",
  text: { zh: "限时到达", en: "Arrive in time" },
  state: "running",
  waitsFor: [],
  own: false,
  manual: false,
  parameters: [
    { name: "suburb", type: "working_hours", zh: "郊区", en: "Suburb", default: 7, value: 4 },
    { name: "limit", type: "days", zh: "期限", en: "Limit", default: null, value: null },
  ],
  rules: [arrival],
  version: 3,
  since: null,
  regulation: { id: "r", number: 1, title: { zh: "", en: "" }, status: "adopted" },
  allowedActions: [],
};

it("[1.14] sends an untouched article back as it came: its rules, its defaults, not the figures set by the company", () => {
  const body = bodyOf(draftOf(view));
  expect(body.rules).toEqual([arrival]);
  expect(body.parameters).toEqual({
    suburb: { type: "working_hours", zh: "郊区", en: "Suburb", default: 7 },
    limit: { type: "days", zh: "期限", en: "Limit" },
  });
  expect(body).toMatchObject({ ref: "1.14", kind: "obligation", zh: "限时到达", en: "Arrive in time", manual: false });
});

it("leaves out what a form left empty, at any depth, and keeps a nought", () => {
  expect(
    tidy({ key: "k", met: [], due: { shape: "days", amount: "0", from: "", working: false }, owner: { role: "" } }),
  ).toEqual({ key: "k", due: { shape: "days", amount: "0" } });
});

it("ignores a figure's row until it has a name", () => {
  const row = { name: " ", type: "days", zh: "", en: "", default: "3" };
  expect(definitionsOf([row, { ...row, name: "n" }])).toEqual({ n: { type: "days", zh: "", en: "", default: 3 } });
  expect(bodyOf(blankArticle).parameters).toEqual({});
});
