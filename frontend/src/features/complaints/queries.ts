import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../api/client";
import type { Problem } from "../../api/problem";
import type { ComplaintCounts, InboxMishap, MeasureRow } from "./complaint";
import type { Complaint } from "./complaint-view";

type Send = (path: string, init: object) => Promise<{ data?: never }>;
const get = <T>(path: string, query: object = {}) =>
  take<T>((api.GET as unknown as Send)(`/api/v1${path}`, { params: { query } }));

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ["complaint", id],
    queryFn: () => get<Complaint>(`/complaints/${id}`),
    meta: { live: ["approval"] },
  });

/** The figures over the board; deadlines pass without anybody doing anything. */
export const countsQuery = queryOptions({
  queryKey: ["complaint", "counts"],
  queryFn: () => get<ComplaintCounts>("/complaints/counts"),
  refetchInterval: 60_000,
});

export const mishapsQuery = (department: string) =>
  queryOptions({
    queryKey: ["complaint", "mishaps", department],
    queryFn: () => get<InboxMishap[]>("/complaint-mishaps", { open: true, department: department || undefined }),
  });

export const measuresQuery = (open: boolean | undefined, mine: boolean) =>
  queryOptions({
    queryKey: ["complaint", "measures", open ?? "all", mine],
    queryFn: () => get<MeasureRow[]>("/complaint-measures", { open, mine: mine || undefined }),
  });

export interface Sent {
  /** Behind /api/v1. */
  path: string;
  method: "POST" | "PUT";
  form: object;
  /** Made once per intention, so that a repeated press happens once. */
  key: string;
  version?: number;
}

export const send = ({ path, method, form, key, version }: Sent) =>
  take<unknown>(
    (api[method] as unknown as Send)(`/api/v1${path}`, {
      body: form,
      headers: { ...once(key), ...(version === undefined ? {} : ifMatch(version)) },
    }),
  );

/**
 * Does one thing; what shows complaints shows what came of it before `done` hears of it: a measure's step changes its
 * complaint without telling it, and the next step must not go out with the version from before.
 */
export function useSend(done?: (answer: unknown) => void) {
  const client = useQueryClient();
  return useMutation<unknown, Problem, Sent>({
    mutationFn: send,
    onSuccess: async (answer) => {
      await client.invalidateQueries({ queryKey: ["complaint"] });
      done?.(answer);
    },
    onError: (problem) => problem.stale && client.invalidateQueries({ queryKey: ["complaint"] }),
  });
}
