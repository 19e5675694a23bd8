import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../../api/client";

/** A unit's calls of a day; `released.calls` is how many there were when it was sent. */
export interface DayOfUnit {
  branch: { id: string; code: string; name: string };
  day: string;
  calls: number;
  released: { at: string; by: { id: string; name: string }; calls: number } | null;
}

export const releasesQuery = (day: string) =>
  queryOptions({
    queryKey: ["branch", "releases", day],
    queryFn: () => take<DayOfUnit[]>(api.GET("/api/v1/register-releases", { params: { query: { day } } })),
  });

export const releaseRegister = (branchId: string, day: string) =>
  take<DayOfUnit[]>(api.POST("/api/v1/register-releases", { body: { branchId, day } as never }));
