import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../../api/client";
import type { Day } from "../../../lib/dates";
import type { Board, Movable, Place, Preview } from "./board";

export const boardQuery = (branch: string, day: Day) =>
  queryOptions({
    queryKey: ["dispatch-board", branch, day] as const,
    queryFn: ({ signal }) =>
      take<Board>(
        api.GET("/api/v1/dispatch-board", { params: { query: { branch: branch || undefined, day } }, signal }),
      ),
    meta: { live: ["ticket", "visit", "person", "calendar"] },
  });

/** What it would do to give this call to this technician at this time (as early as can be, when null). */
export const previewQuery = (ticket: string, technician: string, plannedAt: string | null) =>
  queryOptions({
    queryKey: ["dispatch-preview", ticket, technician, plannedAt] as const,
    queryFn: ({ signal }) =>
      take<Preview>(
        api.GET("/api/v1/tickets/{id}/dispatch-preview", {
          params: { path: { id: ticket }, query: { technician, plannedAt: plannedAt ?? undefined } },
          signal,
        }),
      ),
    meta: { live: ["ticket", "visit"] },
    staleTime: 10_000,
  });

export interface BranchChoice {
  id: string;
  name: string;
  kind: string;
  active: boolean;
}

export const branchesQuery = queryOptions({
  queryKey: ["branch", "list"] as const,
  queryFn: () => take<BranchChoice[]>(api.GET("/api/v1/branches")),
});

/** Dispatches, or dispatches anew; refused when somebody changed the ticket since this version. */
export const sendDispatch = (
  call: Pick<Movable, "id" | "version">,
  place: Exclude<Place, "waiting">,
  reason?: string,
) =>
  take<{ version: number }>(
    api.POST("/api/v1/tickets/{id}/dispatch", {
      params: { path: { id: call.id } },
      headers: { ...ifMatch(call.version), ...once() },
      body: { technicianId: place.technicianId, plannedAt: place.plannedAt ?? undefined, reason },
    }),
  );

/** Takes a dispatch back; within ten seconds no reason is asked. */
export const sendWithdrawal = (call: Pick<Movable, "id" | "version">, reason?: string) =>
  take<{ version: number }>(
    api.DELETE("/api/v1/tickets/{id}/dispatch", {
      params: { path: { id: call.id }, query: { reason } },
      headers: ifMatch(call.version),
    }),
  );
