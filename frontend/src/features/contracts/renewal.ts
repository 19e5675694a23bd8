import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Tone } from "../../ui/status-tag";
import type { Contract } from "./contract";

export type Outcome = "renewed" | "declined" | "pending";

/** One contract near its end; `daysLeft` is negative once it has ended. */
export interface Renewal {
  id: string;
  number: string;
  customer: { id: string; name: string };
  keyAccount: boolean;
  phone: string | null;
  email: string;
  endsOn: string;
  daysLeft: number;
  noticePostedOn: string | null;
  visitedOn: string | null;
  outcome: Outcome | null;
  visitor: string | null;
}

export const renewalsQuery = queryOptions({
  queryKey: ["contract", "renewals"],
  queryFn: () => take<Renewal[]>(api.GET("/api/v1/renewals")),
});

/** How far the renewal is, for a glance: what the visit brought, else what is still to be done. */
export type Stand = Outcome | "untouched" | "written" | "lapsed";

export function standOf(row: Pick<Renewal, "outcome" | "noticePostedOn" | "daysLeft">): Stand {
  if (row.outcome === "renewed" || row.outcome === "declined") return row.outcome;
  if (row.daysLeft < 0) return "lapsed";
  return row.outcome ?? (row.noticePostedOn ? "written" : "untouched");
}

export const tones: Record<Stand, Tone> = {
  untouched: "waiting",
  written: "going",
  pending: "amber",
  renewed: "good",
  declined: "off",
  lapsed: "late",
};

export const recordPosting = (id: string, on: string, note: string) =>
  take<Contract>(
    api.POST("/api/v1/contracts/{id}/notice-posting", {
      params: { path: { id } },
      body: { on, note: note || null } as never,
    }),
  );

export const recordVisit = (id: string, visit: { id: string; on: string | null; outcome: Outcome; note: string }) =>
  take<Contract>(api.POST("/api/v1/contracts/{id}/renewal-visits", { params: { path: { id } }, body: visit as never }));
