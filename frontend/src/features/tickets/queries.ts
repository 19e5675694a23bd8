import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Page } from "../../lib/list";
import type { Caller, Duplicate, FaultReport } from "./caller";
import type { Cover, ModelRef, Named, TicketChange, TicketCounts, TicketView, VoucherView } from "./ticket";

/** One ticket with all that belongs to it. */
export const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ["ticket", id],
    queryFn: () => take<TicketView>(api.GET("/api/v1/tickets/{id}", { params: { path: { id } } })),
    meta: { live: ["visit", "voucher", "collection", "invoice"] },
  });

/** The figures over the register; any ticket or report moves them. */
export const countsQuery = queryOptions({
  queryKey: ["ticket", "counts"],
  queryFn: () => take<TicketCounts>(api.GET("/api/v1/tickets/counts")),
  meta: { live: ["fault_report"] },
  // Deadlines pass without anybody doing anything.
  refetchInterval: 60_000,
});

export const voucherQuery = (ticket: string) =>
  queryOptions({
    queryKey: ["ticket", ticket, "voucher"],
    queryFn: () => take<VoucherView>(api.GET("/api/v1/tickets/{id}/voucher", { params: { path: { id: ticket } } })),
  });

export const reportsQuery = queryOptions({
  queryKey: ["fault_report", "list"],
  queryFn: () => take<Page<FaultReport>>(api.GET("/api/v1/fault-reports", { params: { query: { state: "waiting" } } })),
});

/** The service areas of a branch; they change a few times a year. */
export const areasQuery = (branch: string) =>
  queryOptions({
    queryKey: ["branch", branch, "areas"],
    queryFn: () =>
      take<(Named & { kind: string; active: boolean })[]>(
        api.GET("/api/v1/service-areas", { params: { query: { branch } } }),
      ).then((areas) => areas.filter((area) => area.active)),
    staleTime: 10 * 60_000,
  });

export const branchesQuery = queryOptions({
  queryKey: ["branch", "list"],
  queryFn: () => take<(Named & { kind: string })[]>(api.GET("/api/v1/branches")),
  staleTime: 10 * 60_000,
});

export const techniciansQuery = (branch: string) =>
  queryOptions({
    queryKey: ["person", "technicians", branch],
    queryFn: () =>
      take<Named[]>(api.GET("/api/v1/technicians", { params: { query: { branch: branch || undefined } } })),
    staleTime: 10 * 60_000,
  });

/** Which vouchers stand in a customer's file: so that the clerk knows whether one will be made (1.3b). */
export const vouchersQuery = (customer: string | undefined) =>
  queryOptions({
    queryKey: ["voucher", "of", customer],
    queryFn: () =>
      take<Page<{ id: string; number: string; model: ModelRef }>>(
        api.GET("/api/v1/vouchers", { params: { query: { customer: customer ?? "" } } }),
      ),
    enabled: !!customer,
  });

/** What service type a unit, or a model without a unit, would be given (1.1). */
export const proposalQuery = (of: { equipment?: string; model?: string }) =>
  queryOptions({
    queryKey: ["equipment", "proposal", of],
    queryFn: () =>
      take<{ proposed: string; cover: Cover | null }>(
        api.GET("/api/v1/service-type-proposal", { params: { query: of } }),
      ),
    enabled: !!(of.equipment || of.model),
  });

/** Customers who look like this caller (demand 4); asked only once something worth comparing was typed. */
export const duplicatesQuery = (like: { name: string; phone: string; address: string; serial: string }) => {
  const query = Object.fromEntries(Object.entries(like).filter(([, value]) => value.trim().length > 1));
  return queryOptions({
    queryKey: ["customer", "duplicates", query],
    queryFn: ({ signal }) =>
      take<Duplicate[] | Page<Duplicate>>(api.GET("/api/v1/customers/duplicates", { params: { query }, signal })).then(
        (found) => (Array.isArray(found) ? found : found.items),
      ),
    enabled: Object.keys(query).length > 0,
  });
};

export async function findModels(typed: string, signal: AbortSignal) {
  const query = { q: typed || undefined, limit: 20 };
  const page = await take<Page<ModelRef & { brand?: string }>>(
    api.GET("/api/v1/product-models", { params: { query }, signal }),
  );
  return page.items.map((model) => ({ key: model.id, text: model.name, detail: model.code, value: model as ModelRef }));
}

/** A step of one ticket: `POST /tickets/{id}/<noun>`; the version makes a racing colleague's step visible. */
export const step = (id: string, noun: string, body: Record<string, unknown> = {}, version?: number) =>
  take<TicketView>(
    api.POST(`/api/v1/tickets/{id}/${noun}` as "/api/v1/tickets/{id}/closure", {
      params: { path: { id } },
      body: body as never,
      headers: version === undefined ? undefined : ifMatch(version),
    }),
  );

export const changeTicket = (id: string, version: number, change: TicketChange) =>
  take<TicketView>(
    api.PUT("/api/v1/tickets/{id}", { params: { path: { id } }, body: change as never, headers: ifMatch(version) }),
  );

/** The units of a customer, for choosing one. */
export const equipmentOfQuery = (customer: string) =>
  queryOptions({
    queryKey: ["equipment", "of", customer],
    queryFn: () =>
      take<Page<{ id: string; model: ModelRef; serial: string | null }>>(
        api.GET("/api/v1/equipment", { params: { query: { customer, limit: 200 } } }),
      ),
  });

/** At most eight callers who match, each with everything the desk needs at once. */
export const findCallers = (q: string, signal?: AbortSignal): Promise<Caller[]> =>
  take<Caller[]>(api.GET("/api/v1/callers", { params: { query: { q } }, signal }));

/** What of the customer's was taken in for a call, as far as its page shows it. */
export const itemsQuery = (ticket: string) =>
  queryOptions({
    queryKey: ["item", "list", "of", ticket],
    queryFn: () =>
      take<
        Page<{
          id: string;
          number: string;
          what: string;
          serial: string;
          status: string;
          holder: Named | null;
          place: string;
        }>
      >(api.GET("/api/v1/items", { params: { query: { ticket } } })),
  });
