import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Page } from "../../lib/list";
import type {
  Bin,
  Certificate,
  Complaint,
  Contract,
  Count,
  CountLine,
  GoodsReceipt,
  Item,
  PartsSlip,
  StockRow,
  Store,
  SurveyCard,
} from "./papers";

const aPage = 200;

type Read = (path: string, init: object) => Promise<{ data?: unknown }>;

/** Reads a record of another room; what of it stands on paper, papers.ts says. */
const read = <T>(path: string, id: string, query: object = {}): Promise<T> =>
  take<T>((api.GET as unknown as Read)(path, { params: { path: { id }, query } }) as Promise<{ data?: T }>);

export const itemQuery = (id: string) =>
  queryOptions({
    queryKey: ["item", id],
    queryFn: () => read<Item>("/api/v1/items/{id}", id),
  });

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ["contract", id],
    queryFn: () => read<Contract>("/api/v1/contracts/{id}", id),
  });

export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ["warranty_certificate", id],
    queryFn: () => read<Certificate>("/api/v1/certificates/{id}", id),
  });

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ["complaint", id],
    queryFn: () => read<Complaint>("/api/v1/complaints/{id}", id),
  });

/** @param card null: all that wait to be sent */
export const surveyCardsQuery = (card: string | null) =>
  queryOptions({
    queryKey: ["survey_card", "paper", card],
    queryFn: async () =>
      card
        ? [await read<SurveyCard>("/api/v1/survey-cards/{id}", card)]
        : (await read<Page<SurveyCard>>("/api/v1/survey-cards", "", { status: "to_send", limit: aPage })).items,
  });

/** A new link for the customer, shown this once. */
export const linkCard = (id: string) =>
  take<{ url: string }>(
    api.POST("/api/v1/survey-cards/{id}/link" as never, { params: { path: { id } } } as never) as never,
  );

export const slipQuery = (id: string) =>
  queryOptions({
    queryKey: ["parts_slip", id],
    queryFn: () => read<PartsSlip>("/api/v1/parts-slips/{id}", id),
  });

export const goodsReceiptQuery = (id: string) =>
  queryOptions({
    queryKey: ["receipt", id],
    queryFn: () => read<GoodsReceipt>("/api/v1/goods-receipts/{id}", id),
  });

export const countQuery = (id: string) =>
  queryOptions({
    queryKey: ["stock_count", id],
    queryFn: () => read<Count>("/api/v1/stock-counts/{id}", id),
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
      whole((after) => read<Page<CountLine>>("/api/v1/stock-counts/{id}/lines", id, { after, limit: aPage })),
  });

/** Goods of a store with their places, for labels. */
export const stockQuery = (store: string) =>
  queryOptions({
    queryKey: ["part", "labels", store],
    queryFn: () => whole((after) => read<Page<StockRow>>("/api/v1/stock", "", { store, after, limit: aPage })),
  });

export const binsQuery = (id: string) =>
  queryOptions({
    queryKey: ["store", id, "bins"],
    queryFn: () => read<Bin[]>("/api/v1/stores/{id}/bins", id),
  });

export const storesQuery = queryOptions({
  queryKey: ["store", "list"],
  queryFn: () =>
    read<Page<Store> | Store[]>("/api/v1/stores", "").then((found) => (Array.isArray(found) ? found : found.items)),
});

type Write = (path: string, init: object) => Promise<unknown>;
const write = api.PUT as unknown as Write;

/** The signs of these bins hang (8.4.5.6). */
export async function noteSigns(bins: readonly Bin[]): Promise<void> {
  for (const { id, code, name, area } of bins)
    await write("/api/v1/bins/{id}", { params: { path: { id } }, body: { code, name, area, signPrinted: true } });
}

/** The labels of these parts are stuck on (8.4.4.3). */
export async function noteLabels(store: string, rows: readonly StockRow[]): Promise<void> {
  for (const { part, place } of rows)
    await write("/api/v1/stores/{id}/places/{partId}", {
      params: { path: { id: store, partId: part.id } },
      body: { binId: place?.id, labelPrinted: true },
    });
}
