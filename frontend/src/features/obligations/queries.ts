import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import { type Duty, movesDuties } from "../../lib/duty";
import type { MyDuties } from "./my-duties";

export const myDutiesQuery = queryOptions({
  queryKey: ["obligation", "mine"],
  queryFn: () => take<MyDuties>(api.GET("/api/v1/my-duties")),
  meta: { live: movesDuties },
  // Deadlines pass, and duties appear, without anybody doing anything.
  refetchInterval: 120_000,
});

export const dutyQuery = (id: string) =>
  queryOptions({
    queryKey: ["obligation", id],
    queryFn: () => take<Duty>(api.GET("/api/v1/obligations/{id}", { params: { path: { id } } })),
    meta: { live: movesDuties },
  });

export const branchesQuery = queryOptions({
  queryKey: ["branch", "list"],
  queryFn: () => take<{ id: string; name: string }[]>(api.GET("/api/v1/branches")),
  staleTime: 10 * 60_000,
});
