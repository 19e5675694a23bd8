import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../api/client";
import type { Page } from "./list";

interface Named {
  id: string;
  name: string;
}

/** A penalty as the API tells it; amounts in yuan. */
export interface Penalty {
  id: string;
  number: string;
  status: "proposed" | "entered" | "set_aside";
  /** Null: it falls on the unit. */
  person: Named | null;
  unit: Named & { code: string };
  reason: string;
  complaint: { id: string; number: string } | null;
  rule: { id: string; ref: string; zh: string; en: string } | null;
  ruleText: string;
  facts: string;
  happenedOn: string;
  decision: string;
  severity: string | null;
  amount: number | null;
  amountReason: string;
  points: number | null;
  proved: boolean | null;
  finding: string;
  foundBy: Named | null;
  foundAt: string | null;
  proposedBy: Named | null;
  proposedAt: string;
  decidedBy: Named | null;
  decidedAt: string | null;
  setAsideWhy: string;
  allowedActions: string[];
  version: number;
}

export interface PerformanceLine {
  person: Named | null;
  unit: Named;
  penalties: number;
  fines: number;
  points: number;
  probations: number;
  dismissals: number;
  setAside: number;
}

export interface PenaltyTable {
  manners: { severity: string; amount: number | null }[];
  head: number | null;
}

const get = <T>(path: string, query: object = {}) =>
  take<T>(api.GET(path as never, { params: { query } } as never) as never);
const post = <T>(path: string, body: object = {}) => take<T>(api.POST(path as never, { body } as never) as never);

export const penaltyQuery = (id: string) =>
  queryOptions({ queryKey: ["penalty", id], queryFn: () => get<Penalty>(`/api/v1/penalties/${id}`) });

/** What stands on somebody's record. */
export const penaltiesOfQuery = (person: string) =>
  queryOptions({
    queryKey: ["penalty", "of", person],
    queryFn: () => get<Page<Penalty>>("/api/v1/penalties", { person, limit: 50 }),
  });

export const penaltyTableQuery = queryOptions({
  queryKey: ["penalty", "table"],
  queryFn: () => get<PenaltyTable>("/api/v1/penalty-table"),
});

export const performanceQuery = (asked: Record<string, string>) =>
  queryOptions({
    queryKey: ["penalty", "performance", asked],
    queryFn: () => get<PerformanceLine[]>("/api/v1/performance-sheet", asked),
  });

export const proposePenalty = (form: object) => post<Penalty>("/api/v1/penalties", form);
export const changePenalty = (id: string, version: number, form: object) =>
  take<Penalty>(
    api.PUT(`/api/v1/penalties/${id}` as never, { body: form, headers: ifMatch(version) } as never) as never,
  );
export const establishFacts = (id: string, form: object) => post<Penalty>(`/api/v1/penalties/${id}/finding`, form);
export const enterPenalty = (id: string) => post<Penalty>(`/api/v1/penalties/${id}/entry`);
export const setAsidePenalty = (id: string, form: object) =>
  post<Penalty>(`/api/v1/penalties/${id}/setting-aside`, form);
