import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../api/client";
import type { Page } from "../../lib/list";
import { uuid } from "../../lib/uuid";
import type {
  Balance,
  BinView,
  PartRow,
  PartView,
  ReturnView,
  Scanned,
  SlipRow,
  SlipView,
  StockRow,
  StoreView,
  TransferView,
  WorkRow,
} from "./parts";

/** Whatever moves goods is told of the part, and of the slip or transfer it was done with. */
const moves = { live: ["part", "parts_slip", "transfer"] };

export const partQuery = (id: string) =>
  queryOptions({
    queryKey: ["part", id],
    queryFn: () => take<PartView>(api.GET("/api/v1/parts/{id}", { params: { path: { id } } })),
  });

export const findParts = (q: string, signal?: AbortSignal) =>
  take<Page<PartRow>>(api.GET("/api/v1/parts", { params: { query: { q, limit: 20 } }, signal }));

export const storesQuery = () =>
  queryOptions({
    queryKey: ["store", "all"],
    meta: moves,
    queryFn: () => take<StoreView[]>(api.GET("/api/v1/stores", {})),
  });

interface StoreForm {
  branchId: string;
  code: string;
  name: string;
  kind: string;
  keeperId: string;
  deputyId: string;
  technicianId: string;
  closed: boolean;
}

/** Founds a store, or changes the one of that version. */
export const saveStore = ({ id, version }: { id: string; version?: number }, form: StoreForm) => {
  const body = {
    ...form,
    id,
    keeperId: form.keeperId || null,
    deputyId: form.deputyId || null,
    technicianId: form.technicianId || null,
  } as never;
  return take<StoreView>(
    version === undefined
      ? api.POST("/api/v1/stores", { body, headers: once(id) })
      : api.PUT("/api/v1/stores/{id}", { params: { path: { id } }, body, headers: ifMatch(version) }),
  );
};

interface Goods {
  part: PartRow;
  quantity: number;
}

export interface ReturnedGoods extends Goods {
  person: { id: string; name: string };
  workKind: string;
  workId: string | null;
  workLabel: string;
  reason: string;
  received: number;
}

export interface InternalUse extends Goods {
  bearer: string;
  user: string;
  value: number;
  quantityBefore: number;
  valueBefore: number;
}

const ofMonth = <T>(path: string, month: string) =>
  queryOptions({
    queryKey: ["parts_slip", path, month],
    meta: moves,
    queryFn: () =>
      take<T[]>(api.GET(`/api/v1/parts-months/${path}` as never, { params: { query: { month } } } as never)),
  });

export const returnedQuery = (month: string) => ofMonth<ReturnedGoods>("returns", month);
export const internalUseQuery = (month: string) => ofMonth<InternalUse>("internal-use", month);

export const branchesQuery = queryOptions({
  queryKey: ["branch", "list"],
  queryFn: () => take<{ id: string; name: string }[]>(api.GET("/api/v1/branches")),
});

/** Whoever works in a branch. */
export const staffQuery = (branch: string) =>
  queryOptions({
    queryKey: ["person", "of", branch],
    queryFn: () =>
      take<{ id: string; name: string; roles: string[] }[]>(
        api.GET("/api/v1/colleagues" as never, { params: { query: { branch } } } as never),
      ),
    staleTime: 300_000,
  });

export const binsQuery = (store: string) =>
  queryOptions({
    queryKey: ["bin", "of", store],
    queryFn: () => take<BinView[]>(api.GET("/api/v1/stores/{id}/bins", { params: { path: { id: store } } })),
    enabled: !!store,
  });

export const stockQuery = (store: string, q = "") =>
  queryOptions({
    queryKey: ["stock", "of", store, q],
    meta: moves,
    queryFn: () => take<Page<StockRow>>(api.GET("/api/v1/stock", { params: { query: { store, q, limit: 200 } } })),
    enabled: !!store,
  });

export const balanceQuery = (filters: { store: string; part: string; from: string; until: string }) =>
  queryOptions({
    queryKey: ["stock", "balance", filters],
    meta: moves,
    queryFn: () =>
      take<Balance>(
        api.GET("/api/v1/movements/balance", {
          params: { query: Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) },
        }),
      ),
  });

export const slipQuery = (id: string) =>
  queryOptions({
    queryKey: ["parts_slip", id],
    meta: { live: ["approval", "part"] },
    queryFn: () => take<SlipView>(api.GET("/api/v1/parts-slips/{id}", { params: { path: { id } } })),
  });

export const waitingSlipsQuery = (status: "wanted" | "issued") =>
  queryOptions({
    queryKey: ["parts_slip", "waiting", status],
    meta: { live: ["approval"] },
    queryFn: () => take<Page<SlipRow>>(api.GET("/api/v1/parts-slips", { params: { query: { status, limit: 100 } } })),
  });

export const openReturnsQuery = () =>
  queryOptions({
    queryKey: ["parts_slip", "returns"],
    queryFn: () => take<Page<ReturnView>>(api.GET("/api/v1/parts-returns", { params: { query: { open: true } } })),
  });

export const comingTransfersQuery = () =>
  queryOptions({
    queryKey: ["transfer", "coming"],
    queryFn: () => take<Page<TransferView>>(api.GET("/api/v1/transfers", { params: { query: { status: "sent" } } })),
  });

export const lowStockQuery = () =>
  queryOptions({
    queryKey: ["part", "low"],
    queryFn: () => take<Page<PartRow>>(api.GET("/api/v1/parts", { params: { query: { low: true, limit: 20 } } })),
  });

export const findWork = (q: string, signal?: AbortSignal) =>
  take<WorkRow[]>(api.GET("/api/v1/parts-use/jobs", { params: { query: { q } }, signal }));

export const scan = (code: string) => take<Scanned>(api.GET("/api/v1/scan/{code}", { params: { path: { code } } }));

/** A step on a slip that needs nothing but itself, or one body. */
export const slipStep = (id: string, step: "issue" | "handover" | "refusal" | "cancellation", body?: object) =>
  take<SlipView>(
    api.POST(`/api/v1/parts-slips/{id}/${step}` as "/api/v1/parts-slips/{id}/issue", {
      params: { path: { id } },
      headers: once(uuid()),
      body: (body ?? {}) as never,
    }),
  );

export const lineStep = (slip: string, line: string, step: "old-piece" | "confirmation", body?: object) =>
  take<SlipView>(
    api.PUT(`/api/v1/parts-slips/{id}/lines/{lineId}/${step}` as "/api/v1/parts-slips/{id}/lines/{lineId}/old-piece", {
      params: { path: { id: slip, lineId: line } },
      headers: once(uuid()),
      body: (body ?? {}) as never,
    }),
  );

export const addSlip = (body: object) => take<SlipView>(api.POST("/api/v1/parts-slips", { body: body as never }));

export const receiveReturn = (id: string, quantity: number) =>
  take<ReturnView>(
    api.POST("/api/v1/parts-returns/{id}/receipt", {
      params: { path: { id } },
      headers: once(uuid()),
      body: { quantity },
    }),
  );

export const receiveTransfer = (id: string) =>
  take<TransferView>(api.POST("/api/v1/transfers/{id}/receipt", { params: { path: { id } }, headers: once(uuid()) }));

export const sendTransfer = (body: object) =>
  take<TransferView>(api.POST("/api/v1/transfers", { body: body as never }));

export const savePart = (id: string, version: number | undefined, body: object) =>
  version === undefined
    ? take<PartView>(api.POST("/api/v1/parts", { body: { id, ...body } as never }))
    : take<PartView>(
        api.PUT("/api/v1/parts/{id}", { params: { path: { id } }, headers: ifMatch(version), body: body as never }),
      );

export const setPlace = (
  store: string,
  part: string,
  body: { binId: string | null; labelPrinted: boolean; quantity?: number },
) =>
  take<PartView>(
    api.PUT("/api/v1/stores/{id}/places/{partId}", {
      params: { path: { id: store, partId: part } },
      headers: once(uuid()),
      body: body as never,
    }),
  );

export const saveBin = (store: string, bin: { id: string; version?: number }, body: object) =>
  bin.version === undefined
    ? take<BinView>(
        api.POST("/api/v1/stores/{id}/bins", {
          params: { path: { id: store } },
          body: { id: bin.id, ...body } as never,
        }),
      )
    : take<BinView>(
        api.PUT("/api/v1/bins/{id}", {
          params: { path: { id: bin.id } },
          headers: ifMatch(bin.version),
          body: body as never,
        }),
      );
