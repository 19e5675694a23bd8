import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useNavigate } from "react-router";
import { api, take } from "../api/client";
import { useWords } from "../lib/words";
import { CommandPalette, type PaletteGroup } from "../ui/command-palette";
import { useShortcutList } from "../ui/shortcuts";
import type { NavItem } from "./feature";

interface Found {
  tickets: { id: string; number: string; customer?: { name: string } | string; fault?: string }[];
  customers: { id: string; name: string; phone?: string; address?: string }[];
  equipment: { id: string; serial: string | null; model?: { name: string } | string; customer?: { name: string } }[];
}

const nameOf = (thing: { name: string } | string | undefined): string =>
  typeof thing === "string" ? thing : (thing?.name ?? "");
const line = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");

/** Ctrl+K: tickets, customers, serials, pages and what can be done here (demand 7). */
export default function Palette({ items, onClose }: { items: NavItem[]; onClose: () => void }) {
  const t = useWords("app");
  const nav = useWords("nav");
  const go = useNavigate();
  const shortcuts = useShortcutList();
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ["search", q],
    queryFn: ({ signal }) => take<Found>(api.GET("/api/v1/search", { params: { query: { q } }, signal })),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  });
  const data = q.length >= 2 ? found.data : undefined;

  const groups: PaletteGroup[] = [
    {
      title: nav("tickets"),
      entries: (data?.tickets ?? []).map((ticket) => ({
        key: `ticket ${ticket.id}`,
        text: line(ticket.number, nameOf(ticket.customer)),
        detail: ticket.fault,
        run: () => void go(`/tickets/${ticket.id}`),
      })),
    },
    {
      title: nav("customers"),
      entries: (data?.customers ?? []).map((customer) => ({
        key: `customer ${customer.id}`,
        text: customer.name,
        detail: line(customer.phone, customer.address),
        run: () => void go(`/customers/${customer.id}`),
      })),
    },
    {
      title: nav("equipment"),
      entries: (data?.equipment ?? []).map((unit) => ({
        key: `equipment ${unit.id}`,
        text: line(nameOf(unit.model), unit.serial),
        detail: nameOf(unit.customer),
        run: () => void go(`/equipment/${unit.id}`),
      })),
    },
    {
      title: t("search.actions"),
      filter: true,
      entries: shortcuts
        .filter((shortcut) => shortcut.keys !== "mod+k")
        .map((shortcut) => ({
          key: `do ${shortcut.keys}`,
          text: shortcut.label,
          keys: shortcut.keys,
          run: shortcut.run,
        })),
    },
    {
      title: t("search.pages"),
      filter: true,
      entries: items.map((item) => ({ key: `go ${item.to}`, text: nav(item.label), run: () => void go(item.to) })),
    },
  ];

  return (
    <CommandPalette
      typed={typed}
      onType={setTyped}
      groups={groups}
      busy={found.isFetching}
      problem={found.error}
      onClose={onClose}
    />
  );
}
