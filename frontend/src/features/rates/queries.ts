import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";

interface Named {
  id: string;
  name: string;
}

export interface RateLine {
  /** By its number. */
  complaint: Named;
  cause: string | null;
  /** A department, by its role. */
  unit: string | null;
  branch: Named | null;
  person: Named | null;
  stillInvestigated: boolean;
  assigned: boolean;
}

export interface ComplaintRate {
  month: string;
  base: string;
  baseCount: number | null;
  complaints: number;
  unassigned: number;
  percent: number | null;
  note: string;
  dueAt: string | null;
  late: boolean | null;
  releasedAt: string | null;
  releasedBy: Named | null;
  lines: RateLine[] | null;
  allowedActions: string[];
}

const get = <T>(path: string) => take<T>(api.GET(path as never, {} as never) as never);

export const ratesQuery = queryOptions({
  queryKey: ["complaint_rate", "list"],
  meta: { live: ["complaint"] },
  queryFn: () => get<ComplaintRate[]>("/api/v1/complaint-rates"),
});
export const rateQuery = (month: string) =>
  queryOptions({
    queryKey: ["complaint_rate", month],
    meta: { live: ["complaint"] },
    queryFn: () => get<ComplaintRate>(`/api/v1/complaint-rates/${month}`),
  });
export const chooseBase = (month: string, form: object) =>
  take<ComplaintRate>(api.PUT(`/api/v1/complaint-rates/${month}/base` as never, { body: form } as never) as never);
export const releaseRate = (month: string, form: object) =>
  take<ComplaintRate>(api.POST(`/api/v1/complaint-rates/${month}/release` as never, { body: form } as never) as never);
