import { queryOptions } from "@tanstack/react-query";
import { api, once, take } from "../api/client";
import { uuid } from "./uuid";

/** Goods of the warehouse as every page names them. Quantities in the part's unit, money in yuan. */
export interface PartRef {
  id: string;
  code: string;
  name: string;
  spec: string;
  unit: string;
}

export interface StoreRef {
  id: string;
  code: string;
  name: string;
  kind: "warehouse" | "van";
}

export type WorkKind = "ticket" | "item" | "internal";
export type SlipStatus = "wanted" | "issued" | "handed_over" | "refused" | "cancelled";

/** A line of a slip as a job's page shows it. */
export interface UseLine {
  id: string;
  slipId: string;
  slipNumber: string;
  status: SlipStatus;
  store: StoreRef;
  part: PartRef;
  quantity: number;
  issued: number;
  returned: number;
  used: number;
  coming: number;
  cost: number;
  waiting: boolean;
}

export interface Kept {
  id: string;
  part: PartRef;
  store: StoreRef;
  quantity: number;
}

export interface PartsUse {
  lines: UseLine[];
  reservations: Kept[];
  cost: number;
}

/** In somebody's hands: handed out, neither used nor on its way back. */
export const inHand = (line: { issued: number; returned: number; used: number; coming: number }) =>
  line.issued - line.returned - line.used - line.coming;

export const partsUseQuery = (workKind: WorkKind, workId: string) =>
  queryOptions({
    queryKey: ["parts_slip", "use", workKind, workId],
    meta: { live: ["parts_slip", "part"] },
    queryFn: () => take<PartsUse>(api.GET("/api/v1/parts-use", { params: { query: { workKind, workId } } })),
  });

export const recordUse = (slipId: string, lineId: string, used: number) =>
  take<unknown>(
    api.PUT("/api/v1/parts-slips/{id}/lines/{lineId}/use", {
      params: { path: { id: slipId, lineId } },
      headers: once(uuid()),
      body: { used },
    }),
  );

export const announceReturn = (id: string, slipLineId: string, quantity: number, reason: string) =>
  take<unknown>(
    api.POST("/api/v1/parts-returns", { body: { id, slipLineId, quantity, reason: reason || null } as never }),
  );

/** Goods of a part in a store, with what nobody else has had kept. */
export interface StockFound {
  part: PartRef;
  store: StoreRef;
  free: number;
}

/** Where there is some of it that is free. */
export const findStock = (q: string, signal?: AbortSignal) =>
  take<{ items: StockFound[] }>(api.GET("/api/v1/stock", { params: { query: { q, limit: 20 } }, signal })).then(
    (found) => found.items.filter((row) => row.free > 0),
  );

interface Keeping {
  id: string;
  workKind: WorkKind;
  workId: string;
  partId: string;
  storeId: string;
  quantity: number;
}

export const keepParts = (keeping: Keeping) =>
  take<unknown>(api.POST("/api/v1/reservations", { body: keeping as never }));
