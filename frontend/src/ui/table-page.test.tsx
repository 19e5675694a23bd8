import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";
import { Problem } from "../api/problem";
import type { List } from "../lib/list";
import { type Column, TablePage } from "./table-page";

interface Ticket {
  id: string;
  number: string;
  customer: string;
}

const columns: Column<Ticket>[] = [
  { key: "number", title: "Number", cell: (row) => row.number, phone: "title" },
  { key: "customer", title: "Customer", cell: (row) => row.customer },
];

const list = (part: Partial<List<Ticket>>): List<Ticket> => ({
  rows: undefined,
  error: null,
  more: null,
  loadingMore: false,
  outdated: false,
  again: () => {},
  exportHref: "/api/v1/tickets.csv?q=wang",
  ...part,
});

const show = (part: Partial<List<Ticket>>) =>
  render(
    <MemoryRouter>
      <TablePage
        list={list(part)}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/tickets/${row.id}`}
        caption="Calls"
        exportable
      />
    </MemoryRouter>,
  );

const row = { id: "1", number: "T-1", customer: "Wang" };

it("says that it loads", () => {
  show({});
  expect(screen.getByRole("status").getAttribute("aria-label")).toBe("Loading…");
});

it("says that nothing matches", () => {
  show({ rows: [] });
  expect(screen.getByText("Nothing here")).toBeTruthy();
});

it("shows the refusal and tries again", async () => {
  const again = vi.fn();
  show({ error: new Problem(503, { detail: "The database rests." }), again });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(again).toHaveBeenCalledOnce();
});

it("leads from a row to its page, exports what it shows, and fetches more", async () => {
  const more = vi.fn();
  show({ rows: [row], more });
  expect(screen.getByRole("link", { name: "T-1" }).getAttribute("href")).toBe("/tickets/1");
  expect(screen.getByRole("link", { name: /Export/ }).getAttribute("href")).toBe("/api/v1/tickets.csv?q=wang");
  await userEvent.click(screen.getByRole("button", { name: "Show more" }));
  expect(more).toHaveBeenCalledOnce();
});

it("is cards on a phone", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
  show({ rows: [row] });
  expect(screen.queryByRole("table")).toBeNull();
  expect(screen.getByRole("list", { name: "Calls" })).toBeTruthy();
  vi.unstubAllGlobals();
});
