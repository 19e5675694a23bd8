import { api, take } from "../../api/client";
import type { Day } from "../../lib/dates";

interface Named {
  id: string;
  name: string;
}

export interface CallCount {
  day: Day;
  holiday: string | null;
  branch: Named;
  /** Null: the customers themselves, on the web. */
  person: Named | null;
  calls: number;
  dispatched: number;
  waiting: number;
}

export interface OpenCall {
  id: string;
  number: string;
  branch: Named;
  person: Named | null;
  customer: string;
  phone: string;
  fault: string;
  openedAt: string;
  /** A follow-up whose day has passed. */
  followOn: Day | null;
  allowedActions: string[];
}

export interface HolidayCalls {
  day: Day;
  name: string;
  branch: Named;
  calls: number;
  missed: number;
  attending: string[];
  forwarded: boolean;
  confirmedAt: string | null;
  confirmedBy: Named | null;
  allowedActions: string[];
}

export const stages = ["without", "to_hand_in", "to_file", "filed"] as const;

export interface SheetRow {
  ticketId: string;
  number: string;
  customer: string;
  branch: Named;
  technician: Named;
  doneAt: string;
  lacks: ("diagnosis" | "work_done" | "signature")[];
  handedInAt: string | null;
  handedInBy: Named | null;
  filedAt: string | null;
  filedBy: Named | null;
  allowedActions: string[];
}

const post = <T>(path: string, body: object = {}) => take<T>(api.POST(path as never, { body } as never) as never);

export const recordOutcome = (ticket: string, form: object) => post<void>(`/api/v1/tickets/${ticket}/outcomes`, form);
export const confirmNoCalls = (day: Day) => post<unknown>(`/api/v1/calls/holidays/${day}/confirmation`);
export const handIn = (ticket: string) => post<SheetRow>(`/api/v1/service-sheets/${ticket}/handing-in`);
export const file = (ticket: string) => post<SheetRow>(`/api/v1/service-sheets/${ticket}/filing`);
