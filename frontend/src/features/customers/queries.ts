import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Page } from "../../lib/list";
import type { ContractRow, CustomerView, Duplicate, ModelRef, TicketRow, Unit, VoucherRow } from "./customer";

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ["customer", id],
    queryFn: () => take<CustomerView>(api.GET("/api/v1/customers/{id}", { params: { path: { id } } })),
  });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ["equipment", id],
    queryFn: () => take<Unit>(api.GET("/api/v1/equipment/{id}", { params: { path: { id } } })),
    meta: { live: ["contract"] },
  });

export const unitsQuery = (customer: string) =>
  queryOptions({
    queryKey: ["equipment", "of", customer],
    queryFn: () => take<Page<Unit>>(api.GET("/api/v1/equipment", { params: { query: { customer, limit: 200 } } })),
    meta: { live: ["contract"] },
  });

export const contractsQuery = (customer: string) =>
  queryOptions({
    queryKey: ["contract", "of", customer],
    queryFn: () => take<Page<ContractRow>>(api.GET("/api/v1/contracts", { params: { query: { customer } } })),
  });

/** The vouchers in a customer's file, each with the calls entered on it. */
export const vouchersQuery = (customer: string) =>
  queryOptions({
    queryKey: ["voucher", "of", customer],
    queryFn: () => take<Page<VoucherRow>>(api.GET("/api/v1/vouchers", { params: { query: { customer } } })),
    meta: { live: ["ticket"] },
  });

/** The newest calls of a customer or about a unit. */
export const ticketsQuery = (of: { customer: string } | { equipment: string }) =>
  queryOptions({
    queryKey: ["ticket", "of", of],
    queryFn: () => take<Page<TicketRow>>(api.GET("/api/v1/tickets", { params: { query: { ...of, limit: 20 } } })),
  });

export const areasQuery = (branch: string) =>
  queryOptions({
    queryKey: ["branch", branch, "areas"],
    queryFn: () =>
      take<{ id: string; name: string }[]>(api.GET("/api/v1/service-areas", { params: { query: { branch } } })),
    staleTime: 10 * 60_000,
  });

/** Customers who look like this one; `except` is the one being edited. */
export const duplicatesQuery = (like: { name: string; phone: string; address: string; except?: string }) => {
  const { except, ...typed } = like;
  const said = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim().length > 1));
  const query = except ? { ...said, except } : said;
  return queryOptions({
    queryKey: ["customer", "duplicates", query],
    queryFn: ({ signal }) => take<Duplicate[]>(api.GET("/api/v1/customers/duplicates", { params: { query }, signal })),
    enabled: Object.keys(said).length > 0,
  });
};

export async function findModels(typed: string, signal: AbortSignal) {
  const query = { q: typed || undefined, limit: 20 };
  const page = await take<Page<ModelRef>>(api.GET("/api/v1/product-models", { params: { query }, signal }));
  return page.items.map((model) => ({ key: model.id, text: model.name, detail: model.code, value: model }));
}
