import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../api/client";
import type { Page } from "../../lib/list";
import type { Batch, Item, ItemCounts, Named } from "./item";

export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ["item", id],
    queryFn: () => take<Item>(api.GET("/api/v1/items/{id}", { params: { path: { id } } })),
    meta: { live: ["parts_slip", "reservation"] },
  });

/** The figures over the workshop; planned times pass without anybody doing anything. */
export const countsQuery = queryOptions({
  queryKey: ["item", "counts"],
  queryFn: () => take<ItemCounts>(api.GET("/api/v1/items/counts")),
  refetchInterval: 60_000,
});

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ["batch", id],
    queryFn: () => take<Batch>(api.GET("/api/v1/batches/{id}", { params: { path: { id } } })),
    meta: { live: ["item"] },
  });

export const batchesQuery = (open: boolean) =>
  queryOptions({
    queryKey: ["batch", "list", open],
    queryFn: () =>
      take<Page<Batch>>(api.GET("/api/v1/batches", { params: { query: { open: open || undefined, limit: 100 } } })),
    meta: { live: ["item"] },
  });

export const techniciansQuery = (branch: string) =>
  queryOptions({
    queryKey: ["person", "technicians", branch],
    queryFn: () => take<Named[]>(api.GET("/api/v1/technicians", { params: { query: { branch } } })),
    staleTime: 10 * 60_000,
  });

/** The voucher a customer signs when they hand something in. */
export const handInVoucherQuery = (ticket: string) =>
  queryOptions({
    queryKey: ["ticket", ticket, "voucher"],
    queryFn: () =>
      take<{ contentHash: string; lines: { label: string; value: string }[] }>(
        api.GET("/api/v1/tickets/{id}/voucher", { params: { path: { id: ticket } } }),
      ),
  });

export const handedInTicketQuery = (ticket: string) =>
  queryOptions({
    queryKey: ["ticket", ticket],
    queryFn: () =>
      take<{
        number: string;
        customer: Named;
        model: { name: string };
        branch: Named;
        equipment: { serial: string } | null;
      }>(api.GET("/api/v1/tickets/{id}", { params: { path: { id: ticket } } })),
  });

/** A step of an item, by the noun it is in the API. */
export interface Step {
  path: string;
  method?: "POST" | "PUT" | "DELETE";
  form?: object;
  /** Made once per intention, so that a tap repeated in a dead spot happens once. */
  key?: string;
  /** Lets the step through only if nobody changed the item since. */
  version?: number;
}

type Send = (path: string, init: object) => Promise<{ data?: Item }>;

export const takeStep = (id: string, { path, method = "POST", form, key, version }: Step) =>
  take<Item>(
    // The steps are nouns under one address; their forms are typed where they are filled in.
    (api[method] as unknown as Send)(`/api/v1/items/{id}${path}`, {
      params: { path: { id } },
      ...(method === "DELETE" ? {} : { body: form }),
      headers: { ...(key ? once(key) : {}), ...(version === undefined ? {} : ifMatch(version)) },
    }),
  );

/** Takes a step with an item; its page and every list of items then show what came of it. */
export function useItemStep(id: string, done?: (item: Item) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: Step) => takeStep(id, step),
    onSuccess: async (item) => {
      done?.(item);
      await Promise.all([
        client.invalidateQueries({ queryKey: ["item"] }),
        client.invalidateQueries({ queryKey: ["ticket"] }),
      ]);
    },
    onError: (problem) => problem.stale && client.invalidateQueries({ queryKey: ["item", id] }),
  });
}
