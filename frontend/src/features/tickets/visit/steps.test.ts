import { describe, expect, it } from "vitest";
import { nextStep, plan, shownStep, stepBefore } from "./steps";
import type { Visit, VisitTicket } from "./views";
import type { VisitDraft } from "./visit-draft";

const draft: VisitDraft = {
  diagnosis: null,
  workDone: null,
  minutes: null,
  site: null,
  outcome: null,
  reason: "",
  fee: "",
  feeReason: "",
  feeSeen: false,
  notCollected: false,
  back: null,
};
const visit = { id: "v", arrivedAt: null, leftAt: null, diagnosis: "", photos: [], minutes: [] } as unknown as Visit;
const here = { ...visit, arrivedAt: "2026-03-06T02:00:00Z" };
const written = { ...here, diagnosis: "leak" };
const ticket = (part: Partial<VisitTicket>) =>
  ({
    serviceType: "paid",
    visits: [],
    allowedActions: [],
    fee: null,
    collection: null,
    signature: null,
    ...part,
  }) as VisitTicket;
const fee = { amount: 80, reason: null, smallFee: true };
const unsigned = { "endVisit.fixed": "…", "endVisit.take_in": "…" };
const signed = { kind: "completion" as const, signedAt: "", signer: "王芳", valid: true };

describe("the next step", () => {
  it("follows what the server allows before the door", () => {
    expect(nextStep(ticket({ allowedActions: ["depart", "refuseDispatch"] }), draft)).toBe("depart");
    expect(nextStep(ticket({ visits: [visit], allowedActions: ["arrive"] }), draft)).toBe("arrive");
    expect(nextStep(ticket({}), draft)).toBe("waiting");
  });

  it("writes down the work before it asks how it ended", () => {
    expect(nextStep(ticket({ visits: [here] }), draft)).toBe("work");
    expect(nextStep(ticket({ visits: [written] }), draft)).toBe("outcome");
  });

  it("[1.4a] asks a fixed job for fee, then signature, then leaves", () => {
    const fixed = { ...draft, outcome: "fixed" as const };
    expect(nextStep(ticket({ visits: [written] }), fixed)).toBe("fee");
    const seen = { ...fixed, feeSeen: true };
    expect(nextStep(ticket({ visits: [written], fee, refusedActions: unsigned }), seen)).toBe("sign");
    expect(nextStep(ticket({ visits: [written], fee, signature: signed }), seen)).toBe("leave");
  });

  it("[1.4a] asks for a new signature when the content changed under the old one", () =>
    expect(
      nextStep(ticket({ visits: [written], fee, signature: { ...signed, valid: false }, refusedActions: unsigned }), {
        ...draft,
        outcome: "fixed",
        feeSeen: true,
      }),
    ).toBe("sign"));

  it("[1.5a] collects when the server offers it, on the spot or after leaving, and only once", () => {
    const seen = { ...draft, outcome: "fixed" as const, feeSeen: true };
    const collectable = { allowedActions: ["collectFee"], fee, signature: signed };
    expect(nextStep(ticket({ ...collectable, visits: [written] }), seen)).toBe("collect");
    const left = { ...written, leftAt: "2026-03-06T03:00:00Z" };
    expect(nextStep(ticket({ ...collectable, visits: [left] }), seen)).toBe("collect");
    expect(nextStep(ticket({ ...collectable, visits: [left] }), { ...seen, notCollected: true })).toBe("over");
    expect(nextStep(ticket({ ...collectable, visits: [left], collection: { id: "c", amount: 80 } }), seen)).toBe(
      "over",
    );
  });

  it("asks an item that is taken in for a reason and the customer's signature for it", () => {
    const takeIn = { ...draft, outcome: "take_in" as const };
    expect(nextStep(ticket({ visits: [written] }), takeIn)).toBe("reason");
    const why = { ...takeIn, reason: "compressor" };
    expect(nextStep(ticket({ visits: [written], refusedActions: unsigned }), why)).toBe("sign");
    expect(nextStep(ticket({ visits: [written], refusedActions: { "endVisit.fixed": "…" } }), why)).toBe("leave");
  });

  it("asks nobody-home for nothing but a note, even from the road", () => {
    expect(nextStep(ticket({ visits: [visit] }), { ...draft, outcome: "not_home" })).toBe("reason");
    expect(nextStep(ticket({ visits: [here] }), { ...draft, outcome: "not_home" })).toBe("reason");
  });
});

describe("going back", () => {
  const seen = { ...draft, outcome: "fixed" as const, feeSeen: true };

  it("leads from the signature to fee, outcome and work, and no further", () => {
    const at = ticket({ visits: [written], fee, refusedActions: unsigned });
    expect(stepBefore(at, seen)).toBe("fee");
    expect(shownStep(at, { ...seen, back: "fee" })).toBe("fee");
    expect(stepBefore(at, { ...seen, back: "fee" })).toBe("outcome");
    expect(stepBefore(at, { ...seen, back: "work" })).toBeNull();
  });

  it("never jumps ahead of what is still missing", () =>
    expect(shownStep(ticket({ visits: [here] }), { ...draft, back: "sign" })).toBe("work"));
});

it("plans no collection for a free job, a large fee or a fee of nothing", () => {
  expect(plan(ticket({ serviceType: "free" }), "fixed")).not.toContain("collect");
  expect(plan(ticket({ fee: { ...fee, amount: 900, smallFee: false } }), "fixed")).not.toContain("collect");
  expect(plan(ticket({ fee: { ...fee, amount: 0 } }), "fixed")).not.toContain("collect");
  expect(plan(ticket({ fee }), "fixed")).toContain("collect");
});
