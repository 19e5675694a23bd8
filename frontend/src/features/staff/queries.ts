import { queryOptions, type UseQueryResult } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../api/client";
import type { List } from "../../lib/list";

export interface Company {
  name: string;
  zone: string;
  phone: string;
  currency: string;
  /** Where people outside reach it; empty: not known. */
  publicUrl: string;
  /** The installation's configuration says it, and goes before. */
  publicUrlConfigured: string | null;
  version: number;
}

export interface Branch {
  id: string;
  code: string;
  name: string;
  kind: "service_centre" | "branch" | "head_office";
  phone: string;
  address: string;
  calendar: { id: string; name: string };
  active: boolean;
  version: number;
}

export interface AreaKind {
  code: string;
  nameZh: string;
  nameEn: string;
  shipped: boolean;
  version: number;
}

export interface ServiceArea {
  id: string;
  name: string;
  kind: string;
  branch: { id: string; code: string; name: string };
  active: boolean;
  version: number;
}

export const companyQuery = queryOptions({
  queryKey: ["company"] as const,
  queryFn: () => take<Company>(api.GET("/api/v1/company")),
});

export const branchesQuery = queryOptions({
  queryKey: ["branch", "list", "all"] as const,
  queryFn: () => take<Branch[]>(api.GET("/api/v1/branches")),
});

export const areaKindsQuery = queryOptions({
  queryKey: ["area-kinds"] as const,
  queryFn: () => take<AreaKind[]>(api.GET("/api/v1/area-kinds")),
  meta: { live: ["company", "branch"] },
});

export const areasQuery = queryOptions({
  queryKey: ["service-areas"] as const,
  queryFn: () => take<ServiceArea[]>(api.GET("/api/v1/service-areas")),
  meta: { live: ["branch"] },
});

/** Makes something new below this path, or changes the one at it when there is a version. */
export const save = <V>(path: string, body: unknown, version: number | undefined, key: string): Promise<V> =>
  take<V>(
    (version === undefined
      ? api.POST(path as never, { body, headers: once(key) } as never)
      : api.PUT(path as never, { body, headers: ifMatch(version) } as never)) as Promise<{ data?: V }>,
  );

/** A whole answer as the list that TablePage shows. */
export const asList = <Row>(query: UseQueryResult<Row[]>, only: (row: Row) => boolean = () => true): List<Row> => ({
  rows: query.data?.filter(only),
  error: query.error,
  more: null,
  loadingMore: false,
  outdated: false,
  again: () => void query.refetch(),
  exportHref: "",
});
