import { beforeEach, expect, it } from "vitest";
import { loadWords, wordsOf } from "../../../lib/words";
import type { Parameter } from "../regulation";
import type { Rule } from "./rule";
import { sayRule } from "./say-rule";
import { noVocabulary, type Vocabulary } from "./vocabulary";

const figure = (name: string, type: string, en: string, value: number | null): Parameter => ({
  name,
  type,
  zh: "",
  en,
  default: null,
  value,
});

const vocabulary: Vocabulary = {
  ...noVocabulary,
  events: [
    {
      kind: "ticket.registered",
      label: "A call is registered",
      feature: "tickets",
      running: true,
      subjects: ["ticket"],
      fields: [
        { name: "areaKind", type: "string", label: "kind of area" },
        { name: "quantity", type: "int", label: "units" },
      ],
    },
    {
      kind: "visit.arrived",
      label: "The technician arrives",
      feature: "tickets",
      running: true,
      subjects: [],
      fields: [],
    },
    {
      kind: "ticket.dispatched",
      label: "The call is dispatched",
      feature: "tickets",
      running: true,
      subjects: [],
      fields: [{ name: "technicianId", type: "string", label: "the technician" }],
    },
  ],
  actions: [
    {
      action: "ticket.dispatch",
      label: "Dispatch a call",
      feature: "tickets",
      running: true,
      subject: "ticket",
      facts: [
        { name: "voucherAttached", type: "bool", label: "voucher attached" },
        { name: "price", type: "double", label: "price" },
      ],
    },
  ],
};

const arrival: Rule = {
  key: "arrival",
  kind: "obligation",
  zh: "到达客户现场",
  en: "Arrive at the customer's",
  opens: { on: "ticket.registered", when: "event.areaKind in ['downtown', 'suburb']" },
  due: {
    shape: "office_hours",
    from: "at",
    amount: "event.areaKind == 'downtown' ? params.downtown : params.suburb",
  },
  met: [{ on: "visit.arrived" }],
  byHand: true,
  owner: { role: "supervisor" },
  passes: [{ on: "ticket.dispatched", to: "event.technicianId" }],
  steps: [
    { do: "remind", when: "before", unit: "minutes", amount: "params.warn", to: "owner" },
    { do: "escalate", when: "after", unit: "minutes", amount: "0", to: "branch_manager" },
  ],
};

const told = (rule: Rule, parameters: Parameter[] = []) =>
  sayRule(rule, { t: wordsOf("ruleWords"), lang: "en", vocabulary, parameters, values: { downtown: "Downtown" } }).map(
    (line) => [line.key, line.text],
  );

beforeEach(() => loadWords(["ruleWords"]));

it("[1.14] tells the deadline of an arrival line by line, with the figures in force", () => {
  const parameters = [
    figure("downtown", "working_hours", "downtown", 6),
    figure("suburb", "working_hours", "suburb", 4),
    figure("warn", "minutes", "warn ahead", 60),
  ];
  expect(told(arrival, parameters)).toEqual([
    ["when", "A call is registered, if kind of area is one of “Downtown”, “suburb”"],
    ["what", "“Arrive at the customer's” is owed"],
    ["due", "within 6 office hours (downtown) if kind of area is “Downtown”, otherwise 4 office hours (suburb)"],
    ["kept", "The technician arrives; or reported done by hand, with a note"],
    ["owner", "supervisor; passes to the technician after: The call is dispatched"],
    ["step", "60 minutes (warn ahead) before: remind whoever owes it"],
    ["step", "as soon as it is late: report to branch manager"],
  ]);
});

it("says of a figure nobody has set that nothing is late by it", () => {
  const rule: Rule = { ...arrival, due: { shape: "office_hours", amount: "params.limit" }, steps: [], passes: [] };
  const due = told(rule, [figure("limit", "working_hours", "limit", null)]).find(([key]) => key === "due");
  expect(due?.[1]).toBe("no limit yet (limit is not set: listed by age, never late)");
});

it("tells every due shape of the catalogue", () => {
  const due = (value: Rule["due"]) =>
    told({ ...arrival, due: value }, [figure("n", "days", "n", 3)]).find(([key]) => key === "due")?.[1];
  expect(due({ shape: "clock_hours", amount: "2" })).toBe("within 2 hours round the clock");
  expect(due({ shape: "same_day" })).toBe("the same day");
  expect(due({ shape: "next_day", working: true })).toBe("by the end of the next working day");
  expect(due({ shape: "days", amount: "params.n", working: true })).toBe("within 3 working days (n)");
  expect(due({ shape: "months", amount: "1", from: "event.quantity" })).toBe("within 1 month, counted from: units");
  expect(due({ shape: "before", unit: "months", amount: "1", from: "event.quantity" })).toBe("1 month before: units");
  expect(due({ shape: "by_quantity", quantity: "event.quantity", perDay: "10" })).toBe(
    "one day for each 10 begun of: units",
  );
  expect(due({ shape: "none" })).toBe("no fixed time; it stays open until done");
});

it("tells cycles, gates, required fields and what it cannot read as it is written", () => {
  const cycle = (value: Rule["cycle"]) =>
    told({ key: "k", kind: "recurring", each: "equipment", cycle: value }).find(([key]) => key === "due")?.[1];
  expect(cycle({ shape: "monthly", day: 5, time: "17:00" })).toBe("every month, by day 5, by 17:00");
  expect(cycle({ shape: "daily", from: "08:30", to: "09:00" })).toBe("every day, between 08:30 and 09:00");
  expect(cycle({ shape: "every", unit: "years", amount: "8" })).toBe("8 years after the last time");
  expect(cycle({ shape: "seasons", seasons: { spring: ["03-01", "05-31"], autumn: ["09-01", "11-30"] } })).toBe(
    "every year in: spring, autumn",
  );
  expect(
    told({
      key: "k",
      kind: "gate",
      action: "ticket.dispatch",
      when: "facts.price > 1000 && (facts.voucherAttached || branch != null)",
      signatures: { mode: "in_order", by: ["supervisor", "general_manager"] },
    }),
  ).toEqual([
    ["action", "Dispatch a call"],
    ["applies", "price is more than 1000 and (voucher attached: yes or the branch is given)"],
    ["signatures", "in this order: supervisor, then general manager"],
  ]);
  expect(
    told({ key: "k", kind: "gate", action: "ticket.dispatch", condition: "facts.price.startsWith('A')" })[1],
  ).toEqual(["gate", "price begins with “A”"]);
  expect(told({ key: "k", kind: "required", action: "ticket.dispatch", fields: ["price"] })).toEqual([
    ["action", "Dispatch a call"],
    ["fields", "price"],
  ]);
  expect(told({ key: "k", kind: "gate", action: "x", condition: "size(facts.list) > 2" })[1]).toEqual([
    "gate",
    "“size(facts.list) > 2”",
  ]);
});

it("calls a field that changed by its name, not by its code", () => {
  const fields = [{ name: "fields", type: "strings", label: "what changed" }];
  const changed = {
    kind: "ticket.changed",
    label: "A call is changed",
    feature: "tickets",
    running: true,
    subjects: [],
    fields,
  };
  const lines = sayRule(
    { ...arrival, opens: { on: "ticket.changed", when: "'price' in event.fields || 'unheardOf' in event.fields" } },
    {
      t: wordsOf("ruleWords"),
      lang: "en",
      vocabulary: { ...vocabulary, events: [...vocabulary.events, changed] },
      parameters: [],
    },
  );
  expect(lines.find(({ key }) => key === "when")?.text).toBe(
    "A call is changed, if what changed has price in it or what changed has unheardOf in it",
  );
});
