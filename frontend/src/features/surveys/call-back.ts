import { api, take } from "../../api/client";

/** One call to a customer after a repair; an attempt where they were not reached. */
export interface CallBack {
  id: string;
  ticket: { id: string; number: string };
  customer: { id: string; name: string };
  reached: boolean;
  note: string;
  calledBy: { id: string; name: string };
  calledAt: string;
}

export const recordCallBack = (ticket: string, call: { id: string; reached: boolean; note: string }) =>
  take<CallBack>(
    api.POST("/api/v1/tickets/{ticket}/call-backs", { params: { path: { ticket } }, body: call as never }),
  );
