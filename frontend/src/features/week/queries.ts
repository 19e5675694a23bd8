import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Day } from "../../lib/dates";

interface Named {
  id: string;
  name: string;
}

export interface LoadOfPerson {
  person: Named;
  days: { day: Day; jobs: number; minutes: number }[];
  jobs: number;
  minutes: number;
}

export interface WeekLoad {
  branch: Named;
  /** Its Monday. */
  week: Day;
  unassigned: {
    id: string;
    number: string;
    customer: string;
    fault: string;
    openedAt: string;
    arriveBy: string | null;
  }[];
  people: LoadOfPerson[];
  reviewedAt: string | null;
  reviewedBy: Named | null;
  note: string;
  allowedActions: string[];
}

export const weekQuery = (week: Day, branch: string) =>
  queryOptions({
    queryKey: ["week_load", week || "now", branch],
    meta: { live: ["ticket", "branch"] },
    queryFn: () =>
      take<WeekLoad>(
        api.GET(
          "/api/v1/week-loads" as never,
          { params: { query: { week: week || undefined, branch: branch || undefined } } } as never,
        ) as never,
      ),
  });

export const reviewWeek = (week: Day, form: object) =>
  take<WeekLoad>(api.POST("/api/v1/week-loads/reviews" as never, { body: { ...form, week } } as never) as never);
