import { describe, expect, it } from "vitest";
import type { Caller, CallerUnit } from "../caller";
import {
  asNewCaller,
  blankCall,
  byTouched,
  chosen,
  fromReport,
  looksLikePhone,
  registration,
  stepOf,
} from "./call-form";

const unit = (id: string, site: string | null, contract: string | null = null): CallerUnit => ({
  id,
  model: { id: `model-${id}`, code: "BCD-452", name: "冰箱" },
  serial: `SN-${id}`,
  site: site ? { id: site } : null,
  cover: {
    covered: !!contract,
    extent: contract ? "covered" : "not",
    by: contract ? "contract" : null,
    until: null,
    reason: "",
    words: "",
    contract: contract ? { id: contract, number: "HT-1" } : null,
    proposedServiceType: contract ? "contract" : "paid",
  },
});

const open = (id: string, touchedAt: string) => ({
  id,
  number: id,
  status: "registered",
  fault: "不制冷",
  openedAt: touchedAt,
  touchedAt,
  technician: null,
  model: { id: "m", code: "", name: "冰箱" },
});

const caller = (more: Partial<Caller> = {}): Caller => ({
  customer: { id: "c1", kind: "person", name: "王建国" },
  phones: [{ id: "p1", number: "138 0013 8000", label: null }],
  sites: [
    { id: "s1", address: "中关村大街 1 号", area: { id: "a1", name: "海淀", kind: "downtown" } },
    { id: "s2", address: "回龙观 8 号", area: null },
  ],
  equipment: [unit("u1", "s1"), unit("u2", "s2")],
  openTickets: [],
  ...more,
});

describe("the caller", () => {
  it("is filled in from the file; a number that was typed stays the caller's number", () => {
    const filled = chosen(caller(), { ...blankCall, typed: "13900001111" });
    expect(filled).toMatchObject({ name: "王建国", phone: "13900001111", siteId: "s1", areaId: "a1" });
    expect(chosen(caller(), { ...blankCall, typed: "王建" }).phone).toBe("138 0013 8000");
  });

  it("who has one unit only called about that one, at its address", () => {
    const filled = chosen(caller({ equipment: [unit("u2", "s2")] }), blankCall);
    expect(filled).toMatchObject({ equipmentId: "u2", siteId: "s2", address: "回龙观 8 号" });
  });

  it("who is not on file brings what was typed as number or as name", () => {
    expect(asNewCaller({ ...blankCall, typed: "010-6258 1234" })).toMatchObject({ phone: "010-6258 1234", name: "" });
    expect(asNewCaller({ ...blankCall, typed: "赵敏" })).toMatchObject({ phone: "", name: "赵敏" });
    expect(looksLikePhone("2026")).toBe(false);
  });
});

it("offers an open or recent call before a new one, the last touched first", () => {
  const known = caller({ openTickets: [open("old", "2026-11-01T00:00:00Z"), open("new", "2026-11-20T00:00:00Z")] });
  const form = { ...blankCall, ...chosen(known, blankCall) };
  expect(stepOf(form)).toBe("open-tickets");
  expect(byTouched(known.openTickets).map((ticket) => ticket.id)).toEqual(["new", "old"]);
  expect(stepOf({ ...form, another: true })).toBe("details");
  expect(stepOf({ ...form, appendTo: "new" })).toBe("append");
});

describe("the registration", () => {
  it("[1.3a] names the customer, address, number and model, and sends what is missing as missing", () => {
    const form = { ...blankCall, ...chosen(caller(), blankCall), fault: " 不制冷 " };
    const body = registration("id", form, "paid");
    expect(body).toMatchObject({ id: "id", customerId: "c1", name: "王建国", modelId: null, fault: "不制冷" });
    expect(body).not.toHaveProperty("newCustomer");
  });

  it("keeps the contact's number apart from the caller's", () => {
    const body = registration("id", { ...blankCall, phone: "13800000000", contactPhone: "13911111111" }, "paid");
    expect(body).toMatchObject({ phone: "13800000000", contactPhone: "13911111111", newCustomer: { kind: "person" } });
  });

  it("[1.1b] names the contract only where the work is done under it", () => {
    const known = caller({ equipment: [unit("u1", "s1", "k1")] });
    const form = { ...blankCall, ...chosen(known, blankCall) };
    expect(registration("id", form, "contract").contractId).toBe("k1");
    expect(registration("id", form, "paid").contractId).toBeNull();
  });

  it("takes over a web report with its channel", () => {
    const report = fromReport({
      id: "r1",
      number: "W-1",
      name: "吴桂芳",
      phone: "13911112222",
      address: "知春路 6 号",
      modelText: "雪源冰箱",
      serial: null,
      fault: "响",
      reportedAt: "2026-11-20T00:00:00Z",
      photos: null,
      matches: null,
    });
    const body = registration("id", { ...blankCall, ...report }, "paid");
    expect(body).toMatchObject({ channel: "web", reportId: "r1", name: "吴桂芳", fault: "雪源冰箱\n响" });
  });
});
