import { expect, it } from "vitest";
import type { TicketView } from "../ticket";
import { changeOf, merged, type TicketForm } from "./ticket-change";

const base: TicketForm = {
  serviceType: "free",
  areaId: "a1",
  reason: "",
  address: "中关村大街 1 号",
  phone: "138",
  contactName: "",
  contactPhone: "",
  model: { id: "m1", code: "B", name: "冰箱" },
  equipmentId: "u1",
  fault: "不制冷",
};

it("keeps mine where I changed it and theirs where I did not", () => {
  const mine = { ...base, fault: "漏水" };
  const theirs = { ...base, phone: "139", fault: "异响" };
  expect(merged(base, mine, theirs)).toEqual({ ...base, phone: "139", fault: "漏水" });
});

it("[1.1b] keeps the contract only with contract service", () => {
  const ticket = {
    address: base.address,
    site: { id: "s1", address: base.address },
    contract: { id: "k1", number: "HT" },
    cover: null,
    wish: null,
  } as unknown as TicketView;
  expect(changeOf(ticket, { ...base, serviceType: "contract" }).contractId).toBe("k1");
  expect(changeOf(ticket, base).contractId).toBeNull();
  expect(changeOf(ticket, { ...base, address: "别处" }).siteId).toBeNull();
});
