import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../api/client";
import type { Day } from "../../lib/dates";
import type { DailyReport, MyReportDay, SupervisorReport, TeamDay, UnitDay } from "./report";

/** Whatever brings minutes to a day. */
const work = ["visit", "internal_job", "item", "daily_report"];

export const myReportQuery = (day: Day | undefined) =>
  queryOptions({
    queryKey: ["daily_report", "mine", day ?? "today"],
    queryFn: () => take<MyReportDay>(api.GET("/api/v1/my-report-day", { params: { query: { day } } })),
    meta: { live: work },
  });

export const teamDayQuery = (day: Day | undefined, branch: string) =>
  queryOptions({
    queryKey: ["daily_report", "team", day ?? "today", branch],
    queryFn: () =>
      take<TeamDay>(api.GET("/api/v1/team-days", { params: { query: { day, branch: branch || undefined } } })),
    meta: { live: [...work, "supervisor_report", "approval"] },
  });

export const unitDaysQuery = (until: Day | undefined, branch: string) =>
  queryOptions({
    queryKey: ["supervisor_report", "days", until ?? "today", branch],
    queryFn: () =>
      take<UnitDay[]>(
        api.GET("/api/v1/supervisor-reports", { params: { query: { until, branch: branch || undefined } } }),
      ),
    meta: { live: ["approval"] },
  });

export const supervisorReportQuery = (id: string) =>
  queryOptions({
    queryKey: ["supervisor_report", id],
    queryFn: () => take<SupervisorReport>(api.GET("/api/v1/supervisor-reports/{id}", { params: { path: { id } } })),
    meta: { live: ["approval", "daily_report"] },
  });

/** @param minutes the sum that was shown and is confirmed */
export const submitDailyReport = (id: string, day: Day, minutes: number, note: string) =>
  take<DailyReport>(api.POST("/api/v1/daily-reports", { body: { id, day, minutes, note: note.trim() || undefined } }));

export const reviewDailyReport = (report: DailyReport) =>
  take<DailyReport>(
    api.POST("/api/v1/daily-reports/{id}/review", {
      params: { path: { id: report.id } },
      headers: ifMatch(report.version),
    }),
  );

export const submitSupervisorReport = (day: Day, minutes: number, note: string) =>
  take<SupervisorReport>(
    api.POST("/api/v1/supervisor-reports", { body: { day, minutes, note: note.trim() || undefined } }),
  );

export const forwardSupervisorReport = (report: SupervisorReport, key: string) =>
  take<SupervisorReport>(
    api.POST("/api/v1/supervisor-reports/{id}/forwarding", {
      params: { path: { id: report.id } },
      headers: { ...ifMatch(report.version), ...once(key) },
    }),
  );
