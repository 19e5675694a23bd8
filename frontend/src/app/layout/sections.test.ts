import { Square } from "lucide-react";
import { expect, it } from "vitest";
import type { NavItem, NavSection } from "../feature";
import { entryAt, grouped, openAtFirst } from "./sections";

const entry = (to: string, section: NavSection): NavItem => ({
  to,
  section,
  label: "tickets",
  icon: Square,
  permission: "",
  order: 0,
});

const items = [
  entry("/warehouse", "warehouse"),
  entry("/tickets", "calls"),
  entry("/parts", "warehouse"),
  entry("/complaints/inbox", "today"),
  entry("/complaints", "customers"),
  entry("/duties", "today"),
];

it("puts today's work first, then sections as their first entries stand, and single ones last", () => {
  expect(grouped(items).map((group) => [group.section, group.items.map((item) => item.to)])).toEqual([
    ["today", ["/complaints/inbox", "/duties"]],
    ["warehouse", ["/warehouse", "/parts"]],
    [null, ["/tickets", "/complaints"]],
  ]);
});

it("finds the entry of an address by its longest beginning", () => {
  expect(entryAt(items, "/complaints/inbox")?.to).toBe("/complaints/inbox");
  expect(entryAt(items, "/complaints/1")?.to).toBe("/complaints");
  expect(entryAt(items, "/partsmen")).toBeUndefined();
  expect(entryAt([...items, { ...entry("/care", "customers"), also: ["/customer-base"] }], "/customer-base")?.to).toBe(
    "/care",
  );
});

it("opens as many sections as a desk is high, the first always", () => {
  const many = (section: NavSection, count: number) => ({
    section,
    items: Array.from({ length: count }, (_, at) => entry(`/${section}${at}`, section)),
  });
  expect([...openAtFirst([many("today", 3), many("calls", 9), many("reports", 8)])]).toEqual(["today", "calls"]);
  expect([...openAtFirst([many("warehouse", 20), many("calls", 2)])]).toEqual(["warehouse"]);
});
