import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";

interface Named {
  id: string;
  name: string;
}

export type ToolState = "in_store" | "lent" | "lost" | "damaged" | "scrapped";

export interface ToolRow {
  id: string;
  code: string;
  name: string;
  model: string;
  price: number;
  state: ToolState;
  store: Named & { code: string };
  holder: Named | null;
  dueAt: string | null;
  late: boolean;
}

export interface Loan {
  id: string;
  tool: { id: string; code: string; name: string; model: string };
  borrower: Named;
  work: { kind: string; id: string; label: string } | null;
  lentAt: string;
  lentBy: Named;
  dueAt: string;
  late: boolean;
  returnedAt: string | null;
  condition: "fine" | "damaged" | null;
  lostAt: string | null;
  note: string;
  /** In yuan; null: nothing. */
  owed: number | null;
  settledAt: string | null;
  settledHow: "paid" | "replaced" | null;
  allowedActions: string[];
}

export interface Tool extends Omit<ToolRow, "dueAt" | "late"> {
  note: string;
  loans: Loan[];
  allowedActions: string[];
  version: number;
}

export interface Purchase {
  id: string;
  number: string;
  person: Named;
  what: string;
  model: string;
  price: number;
  boughtOn: string;
  workLabel: string;
  state: "bought" | "in_store" | "paid_back";
  tool: { id: string; code: string } | null;
  allowedActions: string[];
}

const post = <T>(path: string, body: object = {}) => take<T>(api.POST(path as never, { body } as never) as never);

export const toolQuery = (id: string) =>
  queryOptions({
    queryKey: ["tool", id],
    queryFn: () => take<Tool>(api.GET(`/api/v1/tools/${id}` as never, {} as never) as never),
  });

export const addTool = (form: object) => post<Tool>("/api/v1/tools", form);
export const lendTool = (id: string, form: object) => post<Tool>(`/api/v1/tools/${id}/loans`, form);
export const mendTool = (id: string) => post<Tool>(`/api/v1/tools/${id}/mending`);
export const scrapTool = (id: string) => post<Tool>(`/api/v1/tools/${id}/scrapping`);
export const returnTool = (id: string, form: object) => post<Loan>(`/api/v1/tool-loans/${id}/return`, form);
export const loseTool = (id: string, note: string) => post<Loan>(`/api/v1/tool-loans/${id}/loss`, { note });
export const settleLoan = (id: string, form: object) => post<Loan>(`/api/v1/tool-loans/${id}/settlement`, form);
export const claimTool = (form: object) => post<Purchase>("/api/v1/tool-purchases", form);
export const bookInTool = (id: string, form: object) => post<Purchase>(`/api/v1/tool-purchases/${id}/receipt`, form);
export const reimburseTool = (id: string) => post<Purchase>(`/api/v1/tool-purchases/${id}/reimbursement`);
