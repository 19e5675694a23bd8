import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Day } from "../../lib/dates";

interface Named {
  id: string;
  name: string;
}

export type Kind = "standard" | "post";

export interface DocumentRow {
  id: string;
  kind: Kind;
  title: string;
  role: string | null;
  edition: number | null;
  validFrom: Day | null;
  /** From when a newer version is in force. */
  next: Day | null;
  mine: boolean;
  readAt: string | null;
  readers: number;
  people: number;
}

export interface Edition {
  number: number;
  validFrom: Day;
  inForce: boolean;
  text: string;
  reason: string;
  writtenBy: Named;
  writtenAt: string;
}

export interface ServiceDocument {
  id: string;
  kind: Kind;
  title: string;
  role: string | null;
  mine: boolean;
  readAt: string | null;
  editions: Edition[];
  readers: { person: Named; branch: Named; readAt: string | null }[];
  allowedActions: string[];
  version: number;
}

export interface Post {
  role: string;
  people: number;
  document: string | null;
  title: string | null;
  edition: number | null;
  validFrom: Day | null;
}

export interface Shop {
  branch: Named;
  unacknowledged: { id: string; title: string; edition: number }[];
  lastCheck: Day | null;
  nextCheck: Day | null;
  checkDue: boolean | null;
  openFindings: number;
  lateFindings: number;
}

export interface Finding {
  id: string;
  what: string;
  dueOn: Day;
  settledAt: string | null;
  how: string;
  late: boolean;
}

export interface ShopCheck {
  id: string;
  number: string;
  branch: Named;
  document: string;
  title: string;
  plannedOn: Day;
  doneOn: Day | null;
  doneBy: Named | null;
  note: string;
  findings: Finding[];
  allowedActions: string[];
  version: number;
}

const get = <T>(path: string) => take<T>(api.GET(path as never, {} as never) as never);
const post = <T>(path: string, body: object = {}, version?: number) =>
  take<T>(
    api.POST(path as never, { body, headers: version === undefined ? undefined : ifMatch(version) } as never) as never,
  );

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ["service_document", id],
    queryFn: () => get<ServiceDocument>(`/api/v1/service-documents/${id}`),
  });

export const postsQuery = queryOptions({
  queryKey: ["service_document", "posts"],
  queryFn: () => get<Post[]>("/api/v1/posts"),
});

export const standardsQuery = queryOptions({
  queryKey: ["service_document", "standards"],
  queryFn: async () => (await get<{ items: DocumentRow[] }>("/api/v1/service-documents?kind=standard")).items,
});

export const branchesQuery = queryOptions({
  queryKey: ["branch", "list"],
  queryFn: () => get<(Named & { kind: string })[]>("/api/v1/branches"),
});

export const addDocument = (form: object) => post<ServiceDocument>("/api/v1/service-documents", form);
export const writeVersion = (id: string, form: object) =>
  post<ServiceDocument>(`/api/v1/service-documents/${id}/versions`, form);
export const reviewDocument = (id: string, form: object) =>
  post<ServiceDocument>(`/api/v1/service-documents/${id}/reviews`, form);
export const acknowledge = (id: string) => post<ServiceDocument>(`/api/v1/service-documents/${id}/acknowledgement`);
export const takeOver = (id: string) => post<ServiceDocument>(`/api/v1/service-documents/${id}/shop-acknowledgement`);
export const planCheck = (form: object) => post<ShopCheck>("/api/v1/shop-checks", form);
export const finishCheck = (check: ShopCheck, form: object) =>
  post<ShopCheck>(`/api/v1/shop-checks/${check.id}/completion`, form, check.version);
export const settleFinding = (finding: Finding, form: object) =>
  post<ShopCheck>(`/api/v1/shop-findings/${finding.id}/settlement`, form);
