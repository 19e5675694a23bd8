import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Page } from "../../lib/list";

interface Named {
  id: string;
  name: string;
}

type Store = Named & { code: string };

export interface CheckedPoint {
  point: string;
  fine: boolean;
  note: string;
  checkedBy: Named;
  checkedAt: string;
}

export interface Day {
  store: Store;
  day: string;
  points: CheckedPoint[];
  open: string[];
  allowedActions: string[];
}

export interface DayRow {
  store: Store;
  day: string;
  /** The branch works that day, so that a sheet is due. */
  working: boolean;
  looked: number;
  of: number;
  wrong: number;
  by: Named | null;
  at: string | null;
}

export interface Deviation {
  id: string;
  number: string;
  store: Store;
  sort: string;
  point: string | null;
  part: (Named & { code: string }) | null;
  step: string | null;
  what: string;
  /** The count that found it, by its number. */
  count: string | null;
  foundAt: string;
  foundBy: Named | null;
  done: string;
  reportedTo: Named | null;
  labelPrintedOn: string | null;
  settledAt: string | null;
  allowedActions: string[];
}

export interface Incident {
  id: string;
  number: string;
  store: Store;
  act: string;
  who: string;
  what: string;
  happenedAt: string;
  correctedAt: string | null;
  correction: string;
  allowedActions: string[];
}

export interface Visitor {
  id: string;
  store: Store;
  visitor: string;
  reason: string;
  letInBy: Named;
  cameAt: string;
  leftAt: string | null;
  allowedActions: string[];
}

export interface Accident {
  id: string;
  number: string;
  store: Store;
  happenedAt: string;
  what: string;
  cause: string;
  loss: number;
  measure: string;
}

export interface Bundle {
  id: string | null;
  month: string;
  exportedAt: string | null;
  paperAt: string | null;
  paperBy: Named | null;
  confirmedAt: string | null;
  confirmedBy: Named | null;
  allowedActions: string[];
}

export interface Loss {
  id: string;
  number: string;
  person: Named | null;
  rule: { id: string; ref: string; zh: string; en: string } | null;
  what: string;
  amount: number;
  percent: number;
  owed: number | null;
  recordedAt: string;
  chargedAt: string | null;
  paidAt: string | null;
  allowedActions: string[];
  version: number;
}

const get = <T>(path: string, query: object = {}) =>
  take<T>(api.GET(path as never, { params: { query } } as never) as never);
const post = <T>(path: string, body: object = {}) => take<T>(api.POST(path as never, { body } as never) as never);

export const dayQuery = (store: string, day: string) =>
  queryOptions({
    queryKey: ["warehouse_day", store, day],
    queryFn: () => get<Day>(`/api/v1/warehouse-days/${store}/${day}`),
    enabled: !!store,
  });

export const daysQuery = queryOptions({
  queryKey: ["warehouse_day", "list"],
  queryFn: () => get<DayRow[]>("/api/v1/warehouse-days"),
});

export const visitorsQuery = queryOptions({
  queryKey: ["warehouse_entry", "inside"],
  queryFn: () => get<Page<Visitor>>("/api/v1/warehouse-entries", { inside: true, limit: 100 }),
});

export const bundlesQuery = queryOptions({
  queryKey: ["warehouse_bundle", "list"],
  queryFn: () => get<Bundle[]>("/api/v1/warehouse-bundles"),
});

/** The articles of adopted regulations, to name the rule that was broken. */
export const articlesQuery = queryOptions({
  queryKey: ["regulation", "articles"],
  queryFn: async () =>
    (await get<{ status: string; articles: { id: string; ref: string }[] }[]>("/api/v1/regulations"))
      .filter((regulation) => regulation.status === "adopted")
      .flatMap((regulation) => regulation.articles),
});

export interface Point {
  point: string;
  fine: boolean;
  note?: string;
}

export const checkDay = (store: string, day: string, points: Point[]) =>
  post<Day>(`/api/v1/warehouse-days/${store}/${day}/checks`, { points });
export const findDeviation = (form: object) => post<Deviation>("/api/v1/deviations", form);
export const settleDeviation = (id: string, form: object) =>
  post<Deviation>(`/api/v1/deviations/${id}/settlement`, form);
export const recordIncident = (form: object) => post<Incident>("/api/v1/warehouse-incidents", form);
export const correctIncident = (id: string, form: object) =>
  post<Incident>(`/api/v1/warehouse-incidents/${id}/correction`, form);
export const letIn = (form: object) => post<Visitor>("/api/v1/warehouse-entries", form);
export const letOut = (id: string) => post<Visitor>(`/api/v1/warehouse-entries/${id}/departure`);
export const recordAccident = (form: object) => post<Accident>("/api/v1/warehouse-accidents", form);
export const handIn = (month: string, paper: boolean) => post<Bundle>("/api/v1/warehouse-bundles", { month, paper });
export const confirmBundle = (id: string) => post<Bundle>(`/api/v1/warehouse-bundles/${id}/confirmation`);
export const recordLoss = (form: object) => post<Loss>("/api/v1/losses", form);
export const changeLoss = (id: string, version: number, form: object) =>
  take<Loss>(api.PUT(`/api/v1/losses/${id}` as never, { body: form, headers: ifMatch(version) } as never) as never);
export const chargeLoss = (id: string) => post<Loss>(`/api/v1/losses/${id}/charge`);
export const payLoss = (id: string) => post<Loss>(`/api/v1/losses/${id}/payment`);
