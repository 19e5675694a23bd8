import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";

interface Named {
  id: string;
  name: string;
}

export interface ReturnCost {
  id: string;
  kind: string;
  amount: number;
  customerPercent: number;
  note: string;
  enteredBy: Named;
  enteredAt: string;
}

/** Goods that come back; amounts in yuan. */
export interface GoodsReturn {
  id: string;
  number: string;
  kind: string;
  status: "requested" | "accepted" | "declined" | "received" | "settled";
  branch: Named;
  ofShop: boolean;
  customer: Named | null;
  customerName: string;
  product: string;
  serial: string;
  quantity: number;
  reason: string;
  requestedBy: Named;
  requestedAt: string;
  consent: { by: Named | null; at: string } | null;
  declinedAt: string | null;
  declinedWhy: string;
  receivedQuantity: number | null;
  receivedNote: string;
  receivedBy: Named | null;
  receivedAt: string | null;
  /** They came before there was any consent. */
  withoutConsent: boolean;
  refund: number | null;
  settledNote: string;
  settledAt: string | null;
  ofCustomer: number;
  ofCompany: number;
  costs: ReturnCost[] | null;
  allowedActions: string[];
}

const post = <T>(path: string, body: object = {}) => take<T>(api.POST(path as never, { body } as never) as never);

export const returnQuery = (id: string) =>
  queryOptions({
    queryKey: ["goods_return", id],
    queryFn: () => take<GoodsReturn>(api.GET(`/api/v1/goods-returns/${id}` as never, {} as never) as never),
  });

export const requestReturn = (form: object) => post<GoodsReturn>("/api/v1/goods-returns", form);
/** acceptance, refusal, receipt, costs, settlement */
export const stepOfReturn = (id: string, step: string, form: object = {}) =>
  post<GoodsReturn>(`/api/v1/goods-returns/${id}/${step}`, form);
export const bearCost = (id: string, cost: string, form: object) =>
  take<GoodsReturn>(api.PUT(`/api/v1/goods-returns/${id}/costs/${cost}` as never, { body: form } as never) as never);
