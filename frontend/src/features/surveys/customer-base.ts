import { queryOptions } from "@tanstack/react-query";
import type { Named } from "../../ui/customer/care";
import { get } from "./queries";

export type Standing = "gained" | "present" | "regained" | "lost";

export interface BaseRow {
  customer: Named;
  branch: Named;
  keyAccount: boolean;
  phone: string | null;
  weight: "a" | "b" | "c" | null;
  region: string | null;
  reviewedAt: string | null;
  stale: boolean;
  lastBusinessOn: string | null;
  lastAskedOn: string | null;
  standing: Standing | null;
  contactsSince: number;
  allowedActions: string[];
}

export interface Counts {
  lostMonths: number | null;
  newMonths: number | null;
  all: number;
  present: number;
  gained: number;
  regained: number;
  lost: number;
  unclassified: number;
  stale: number;
}

/** How a customer stands with us, the good first. */
export const standings = ["present", "gained", "regained", "lost"] as const;

export const countsQuery = queryOptions({
  queryKey: ["customer", "base-counts"],
  queryFn: () => get<Counts>("/api/v1/customer-base/counts"),
});

/** Customers who share a telephone number. */
export const twinsQuery = queryOptions({
  queryKey: ["customer", "twins"],
  queryFn: () => get<{ phone: string; customers: Named[] }[]>("/api/v1/customer-base/duplicates"),
});
