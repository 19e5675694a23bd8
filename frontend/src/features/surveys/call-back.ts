import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import { get, type Named } from "./queries";

/** The guide's answers; not asked where null. */
export interface Guide {
  works: boolean | null;
  onTime: boolean | null;
  chargesClear: boolean | null;
  satisfaction: number | null;
  nextStep: "nothing" | "call_again" | "send_somebody" | "complaint" | null;
}

export const notAsked: Guide = { works: null, onTime: null, chargesClear: null, satisfaction: null, nextStep: null };

/** One call to a customer after a repair; an attempt where they were not reached. */
export interface CallBack extends Guide {
  id: string;
  ticket: { id: string; number: string };
  customer: Named;
  reached: boolean;
  note: string;
  calledBy: Named;
  calledAt: string;
}

/** A customer who is to be called. */
export interface CallBackDue {
  ticket: { id: string; number: string };
  customer: Named;
  keyAccount: boolean;
  phone: string | null;
  branch: Named;
  what: string;
  finishedAt: string;
  dueAt: string | null;
  late: boolean;
  owner: Named | null;
  ownerRole: string | null;
  attempts: number;
  lastAttemptAt: string | null;
}

export const recordCallBack = (ticket: string, call: { id: string; reached: boolean; note: string } & Partial<Guide>) =>
  take<CallBack>(
    api.POST("/api/v1/tickets/{ticket}/call-backs", { params: { path: { ticket } }, body: call as never }),
  );

export const dueQuery = queryOptions({
  queryKey: ["ticket", "call-backs-due"],
  queryFn: () => get<CallBackDue[]>("/api/v1/call-backs/due"),
});
