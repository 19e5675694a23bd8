import { fireEvent, render, screen } from "@testing-library/react";
import { Square } from "lucide-react";
import { Link, MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { type Session, SessionContext } from "../../lib/session";
import type { NavItem } from "../feature";
import { SideNav } from "./side-nav";

const entry = (to: string, label: NavItem["label"], section: NavItem["section"]): NavItem => ({
  to,
  label,
  section,
  icon: Square,
  permission: "",
  order: 0,
});

const items = [
  entry("/duties", "duties", "today"),
  entry("/approvals", "approvals", "today"),
  entry("/contracts", "contracts", "contracts"),
  entry("/cash", "cash", "contracts"),
];

const session = { company: { name: "Anyue", zone: "Asia/Shanghai", phone: null } } as Session;

const show = (at: string) =>
  render(
    <SessionContext value={session}>
      <MemoryRouter initialEntries={[at]}>
        <SideNav items={items} />
        <Link to="/cash">elsewhere</Link>
      </MemoryRouter>
    </SessionContext>,
  );

const heading = (name: string) => screen.getByRole("button", { name });

it("remembers which sections were closed", () => {
  const first = show("/duties");
  expect(screen.getByRole("link", { name: "Cash and invoices" })).toBeTruthy();
  fireEvent.click(heading("Contracts and cash"));
  expect(screen.queryByRole("link", { name: "Cash and invoices" })).toBeNull();
  first.unmount();
  show("/duties");
  expect(heading("Contracts and cash").getAttribute("aria-expanded")).toBe("false");
  expect(heading("Today").getAttribute("aria-expanded")).toBe("true");
});

it("opens the section of the page one comes to, and lets it be closed there", () => {
  show("/duties");
  fireEvent.click(heading("Contracts and cash"));
  fireEvent.click(screen.getByText("elsewhere"));
  expect(screen.getByRole("link", { name: "Cash and invoices" }).getAttribute("aria-current")).toBe("page");
  fireEvent.click(heading("Contracts and cash"));
  expect(heading("Contracts and cash").getAttribute("aria-expanded")).toBe("false");
});
