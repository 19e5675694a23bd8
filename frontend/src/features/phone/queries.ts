import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Day } from "../../lib/dates";

interface Named {
  id: string;
  name: string;
}

export interface RosterHour {
  hour: number;
  /** Null: nobody is named yet. */
  person: Named | null;
  past: boolean;
}

export interface RosterDay {
  day: Day;
  /** The holiday's name; null: none. */
  holiday: string | null;
  hours: RosterHour[];
}

export interface RosterWeek {
  branch: Named;
  /** Its Monday. */
  week: Day;
  fromHour: number;
  toHour: number;
  days: RosterDay[];
  /** Hours to come without a name. */
  empty: number;
  allowedActions: string[];
}

export interface Missed {
  id: string;
  number: string;
  branch: Named;
  sort: "missed" | "late";
  caller: string;
  rangAt: string;
  rings: number | null;
  /** Who was on duty. */
  person: Named | null;
  note: string;
  calledBackAt: string | null;
  calledBackBy: Named | null;
  outcome: string;
  allowedActions: string[];
  version: number;
}

export interface Line {
  line: "after_sales" | "office";
  number: string;
  person: Named | null;
  doneAt: string | null;
  doneBy: Named | null;
}

export interface Holiday {
  branch: Named;
  holiday: Day;
  lastDay: Day;
  name: string;
  begun: boolean;
  lines: Line[];
  allowedActions: string[];
}

export interface Unreachable {
  id: string;
  person: Named;
  branch: Named;
  number: string;
  triedAt: string;
  triedBy: Named;
  note: string;
  explainedAt: string | null;
  reason: string;
  good: boolean | null;
  judgedBy: Named | null;
  allowedActions: string[];
  version: number;
}

export interface UnreachableCount {
  person: Named;
  branch: Named;
  phone: string;
  incidents: number;
  open: number;
  bad: number;
}

const get = <T>(path: string, query: object = {}) =>
  take<T>(api.GET(path as never, { params: { query } } as never) as never);
const options = (body: object, version?: number) =>
  ({ body, headers: version === undefined ? undefined : ifMatch(version) }) as never;
const post = <T>(path: string, body: object, version?: number) =>
  take<T>(api.POST(path as never, options(body, version)) as never);
const put = <T>(path: string, body: object) => take<T>(api.PUT(path as never, options(body)) as never);

export const rosterQuery = (week: Day, branch: string) =>
  queryOptions({
    queryKey: ["phone_roster", week || "now", branch],
    queryFn: () => get<RosterWeek>("/api/v1/phone-roster", { week: week || undefined, branch: branch || undefined }),
  });

export const holidaysQuery = (branch: string) =>
  queryOptions({
    queryKey: ["phone_forwarding", "list", branch],
    queryFn: () => get<Holiday[]>("/api/v1/phone-forwardings", { branch: branch || undefined }),
  });

export const planDuty = (form: object) => put<RosterWeek>("/api/v1/phone-roster", form);
export const copyWeek = (form: { branchId: string; week: Day }) =>
  post<RosterWeek>("/api/v1/phone-roster/copies", form);
export const setHours = (form: { fromHour: number; toHour: number }) =>
  put<RosterWeek>("/api/v1/phone-roster/hours", form);
export const recordMissed = (form: object) => post<Missed>("/api/v1/phone-breaches", form);
export const callBack = (call: Missed, form: object) =>
  post<Missed>(`/api/v1/phone-breaches/${call.id}/call-back`, form, call.version);
export const forward = (form: object) => post<Holiday[]>("/api/v1/phone-forwardings", form);
export const recordUnreachable = (form: object) => post<Unreachable>("/api/v1/unreachable-incidents", form);
export const explain = (incident: Unreachable, form: object) =>
  post<Unreachable>(`/api/v1/unreachable-incidents/${incident.id}/explanation`, form, incident.version);
export const judge = (incident: Unreachable, good: boolean) =>
  post<Unreachable>(`/api/v1/unreachable-incidents/${incident.id}/judgement`, { good }, incident.version);
