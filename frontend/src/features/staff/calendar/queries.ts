import { queryOptions } from "@tanstack/react-query";
import { api, once, take } from "../../../api/client";
import type { Day } from "../../../lib/dates";

export interface Shift {
  from: string;
  to: string;
}

export interface WeekShift extends Shift {
  /** 1 Monday to 7 Sunday. */
  weekday: number;
}

/** A day unlike its weekday: a holiday, or a make-up working day. */
export interface MarkedDay {
  date: Day;
  kind: "holiday" | "workday";
  name: string;
  shifts: Shift[];
}

export interface CalendarRow {
  id: string;
  name: string;
  shifts: WeekShift[];
  version: number;
  /** From 1 November on, when next year's holidays have not been entered. */
  missingNextYear: boolean;
}

export interface Calendar extends CalendarRow {
  days: MarkedDay[];
}

export const calendarsQuery = queryOptions({
  queryKey: ["calendar", "list"] as const,
  queryFn: () => take<CalendarRow[]>(api.GET("/api/v1/calendars")),
});

export const calendarQuery = (id: string) =>
  queryOptions({
    queryKey: ["calendar", id] as const,
    queryFn: () => take<Calendar>(api.GET("/api/v1/calendars/{id}", { params: { path: { id } } })),
  });

export const dueQuery = (id: string, from: string, minutes: number) =>
  queryOptions({
    queryKey: ["calendar", id, "due", from, minutes] as const,
    queryFn: () =>
      take<{ due: string; words: string }>(
        api.GET("/api/v1/calendars/{id}/due", { params: { path: { id }, query: { from, minutes } } }),
      ),
  });

/** Marks a day; without shifts a make-up day works like Monday. */
export const markDay = (id: string, date: Day, body: { kind: "holiday" | "workday"; name: string; shifts?: Shift[] }) =>
  take(api.PUT("/api/v1/calendars/{id}/days/{date}", { params: { path: { id, date } }, body }));

export const clearDay = (id: string, date: Day) =>
  take(api.DELETE("/api/v1/calendars/{id}/days/{date}", { params: { path: { id, date } } }));

/** Enters the public holidays and make-up days of a year; days marked before stay as they are. */
export const seedHolidays = (id: string, year: number) =>
  take<{ added: number }>(
    api.POST("/api/v1/calendars/{id}/holidays", { params: { path: { id } }, body: { year }, headers: once() }),
  );
