import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, once, take } from "../../api/client";
import type { Page } from "../../lib/list";
import type { LocalPower, LowStock, Named, PartRef, Purchase, Receipt, Repair, Supplier, Unlinked } from "./shapes";

const one = <T>(kind: string, path: string, id: string) =>
  queryOptions({
    queryKey: [kind, id],
    queryFn: () => take<T>(api.GET(path as never, { params: { path: { id } } } as never)),
  });

export const receiptQuery = (id: string) => one<Receipt>("receipt", "/api/v1/goods-receipts/{id}", id);
export const purchaseQuery = (id: string) => one<Purchase>("purchase_order", "/api/v1/purchase-orders/{id}", id);
export const repairQuery = (id: string) => one<Repair>("factory_repair", "/api/v1/factory-repairs/{id}", id);

export const lowStockQuery = queryOptions({
  queryKey: ["low-stock"],
  meta: { live: ["part", "purchase_order"] },
  queryFn: () => take<LowStock[]>(api.GET("/api/v1/low-stock" as never, {} as never)),
});

/** Whether units buy around the corner without a request, by which article and since when (10.3.10a). */
export const localPowerQuery = queryOptions({
  queryKey: ["local-power"],
  meta: { live: ["article", "regulation"] },
  queryFn: () => take<LocalPower>(api.GET("/api/v1/local-purchases/power" as never, {} as never)),
});

export const unlinkedQuery = queryOptions({
  queryKey: ["unlinked"],
  meta: { live: ["purchase_order"] },
  queryFn: () => take<Unlinked[]>(api.GET("/api/v1/local-purchases/unlinked" as never, {} as never)),
});

/** The stores of the caller's branches, to choose where goods go. */
export const storesQuery = queryOptions({
  queryKey: ["store", "choices"],
  queryFn: () =>
    take<Page<Named & { kind: string }> | (Named & { kind: string })[]>(
      api.GET("/api/v1/stores" as never, {} as never),
    ).then((found) => (Array.isArray(found) ? found : found.items).filter((store) => store.kind === "warehouse")),
});

/** Parts of the catalogue by what is typed. */
export const findParts = (q: string, signal?: AbortSignal) =>
  take<Page<PartRef>>(api.GET("/api/v1/parts" as never, { params: { query: { q, limit: 20 } }, signal } as never)).then(
    (page) => page.items,
  );

/** One step of one thing: sent once, then the thing is what the answer says. */
export function useStep<T extends { id: string }>(kind: string, done?: (answer: T) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ method = "POST", path, body }: { method?: "POST" | "PUT"; path: string; body?: unknown }) => {
      const sent = { headers: once(), body } as never;
      return take<T>(method === "POST" ? api.POST(path as never, sent) : api.PUT(path as never, sent));
    },
    onSuccess: (answer) => {
      client.setQueryData([kind, answer.id], answer);
      done?.(answer);
      return client.invalidateQueries({ queryKey: [kind, "list"] });
    },
  });
}

/** The bins of a store, to choose from. */
export const binsQuery = (store: string) =>
  queryOptions({
    queryKey: ["bin", "of", store],
    queryFn: () =>
      take<{ id: string; code: string }[] | Page<{ id: string; code: string }>>(
        api.GET("/api/v1/stores/{id}/bins" as never, { params: { path: { id: store } } } as never),
      ).then((found) => (Array.isArray(found) ? found : found.items)),
  });

/** The suppliers in use, to be proposed. */
export const suppliersQuery = queryOptions({
  queryKey: ["supplier", "choices"],
  queryFn: () =>
    take<Page<Supplier>>(
      api.GET("/api/v1/suppliers" as never, { params: { query: { retired: false, limit: 200 } } } as never),
    ).then((page) => page.items),
});
