import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Page } from "../../lib/list";
import type { Bin, Count, CountLine, GoodsReceipt, Item, PartsSlip, StockRow, Store } from "./papers";

const aPage = 200;

export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ["item", id],
    queryFn: () => take<Item>(api.GET("/api/v1/items/{id}", { params: { path: { id } } })),
  });

export const slipQuery = (id: string) =>
  queryOptions({
    queryKey: ["parts_slip", id],
    queryFn: () => take<PartsSlip>(api.GET("/api/v1/parts-slips/{id}", { params: { path: { id } } })),
  });

export const goodsReceiptQuery = (id: string) =>
  queryOptions({
    queryKey: ["receipt", id],
    queryFn: () => take<GoodsReceipt>(api.GET("/api/v1/goods-receipts/{id}", { params: { path: { id } } })),
  });

export const countQuery = (id: string) =>
  queryOptions({
    queryKey: ["stock_count", id],
    queryFn: () => take<Count>(api.GET("/api/v1/stock-counts/{id}", { params: { path: { id } } })),
  });

/** A paper holds the whole list, so every page of it is read, one after another. */
async function whole<Row>(page: (after: string | undefined) => Promise<Page<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const read = await page(after);
    rows.push(...read.items);
    after = read.next ?? undefined;
  } while (after);
  return rows;
}

export const countLinesQuery = (id: string) =>
  queryOptions({
    queryKey: ["stock_count", id, "paper"],
    queryFn: () =>
      whole((after) =>
        take<Page<CountLine>>(
          api.GET("/api/v1/stock-counts/{id}/lines", {
            params: { path: { id }, query: { after, limit: aPage } },
          }),
        ),
      ),
  });

/** Goods of a store with their places, for labels. */
export const stockQuery = (store: string) =>
  queryOptions({
    queryKey: ["part", "labels", store],
    queryFn: () =>
      whole((after) =>
        take<Page<StockRow>>(api.GET("/api/v1/stock", { params: { query: { store, after, limit: aPage } } })),
      ),
  });

export const binsQuery = (id: string) =>
  queryOptions({
    queryKey: ["store", id, "bins"],
    queryFn: () => take<Bin[]>(api.GET("/api/v1/stores/{id}/bins", { params: { path: { id } } })),
  });

export const storesQuery = queryOptions({
  queryKey: ["store", "list"],
  queryFn: () => take<Store[]>(api.GET("/api/v1/stores")),
});
