import { queryOptions } from "@tanstack/react-query";
import { api, once, take } from "../../api/client";
import type { Page } from "../../lib/list";

interface Named {
  id: string;
  name: string;
}

export type CountStatus = "open" | "compared" | "posted" | "cancelled";

/** A count; what compares it with the books is null as long as that is hidden. */
export interface Count {
  id: string;
  number: string;
  store: Named & { code: string };
  scope: "all" | "area" | "parts";
  area: string | null;
  month: string;
  status: CountStatus;
  hidden: boolean;
  frozenAt: string;
  startedBy: Named;
  lines: number;
  counted: number;
  differing: number | null;
  unexplained: number | null;
  value: number | null;
  postedAt: string | null;
  postedBy: Named | null;
  cancelReason: string | null;
  allowedActions: string[];
  version: number;
}

export interface CountLine {
  id: string;
  position: number;
  part: { id: string; code: string; name: string; spec: string; unit: string; barcode: string | null };
  area: string;
  bin: string | null;
  book: number | null;
  counted: number | null;
  countedBy: Named | null;
  recounted: number | null;
  recountedBy: Named | null;
  difference: number | null;
  reason: string;
  unauthorised: boolean;
}

export interface Agreement {
  month: string;
  lines: number;
  agreeing: number;
}

/** What was counted of a part; null: what stood there is no whole number, which the server tells with all else. */
export interface Entry {
  code: string;
  counted: number | null;
}

export interface Recount extends Entry {
  reason: string;
  unauthorised: boolean;
}

// The paths are generated from openapi.yaml; what is not yet in it is asked for as it is.
const get = <T>(path: string, query: object = {}) =>
  take<T>(api.GET(path as never, { params: { query } } as never) as never);
const post = <T>(path: string, body: object, key?: string) =>
  take<T>(api.POST(path as never, { body, headers: key ? once(key) : {} } as never) as never);

export const countQuery = (id: string) =>
  queryOptions({ queryKey: ["stock_count", id], queryFn: () => get<Count>(`/api/v1/stock-counts/${id}`) });

export const differencesQuery = (id: string) =>
  queryOptions({
    queryKey: ["stock_count", id, "differing"],
    queryFn: () => get<Page<CountLine>>(`/api/v1/stock-counts/${id}/lines`, { state: "differing", limit: 200 }),
  });

export const agreementQuery = queryOptions({
  queryKey: ["stock_count", "agreement"],
  queryFn: () => get<Agreement[]>("/api/v1/stock-agreement"),
});

export const areasQuery = (store: string) =>
  queryOptions({
    queryKey: ["store", store, "bins"],
    queryFn: () => get<{ area: string }[]>(`/api/v1/stores/${store}/bins`),
    enabled: !!store,
  });

/** The line that a scanned code means; null: none on the list. */
export const lineOf = async (id: string, code: string): Promise<CountLine | null> => {
  const found = await get<Page<CountLine>>(`/api/v1/stock-counts/${id}/lines`, { q: code, limit: 20 });
  const read = code.toUpperCase();
  return (
    found.items.find((line) => line.part.code.toUpperCase() === read || line.part.barcode?.toUpperCase() === read) ??
    null
  );
};

export const startCount = (form: object) => post<Count>("/api/v1/stock-counts", form);
export const enterCount = (id: string, lines: Entry[], key: string) =>
  post<Count>(`/api/v1/stock-counts/${id}/entries`, { lines }, key);
export const compareCount = (id: string) => post<Count>(`/api/v1/stock-counts/${id}/comparison`, {});
export const recountLines = (id: string, lines: Recount[]) =>
  post<Count>(`/api/v1/stock-counts/${id}/recounts`, { lines });
export const postCount = (id: string) => post<Count>(`/api/v1/stock-counts/${id}/posting`, {});
export const cancelCount = (id: string, reason: string) =>
  post<Count>(`/api/v1/stock-counts/${id}/cancellation`, { reason });
