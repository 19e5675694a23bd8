import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Page } from "../../lib/list";
import { readMoney } from "../../lib/money";
import { type Contract, type ContractForm, ruleOf, type Unit, type VisitPlan } from "./contract";

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ["contract", id],
    queryFn: () => take<Contract>(api.GET("/api/v1/contracts/{id}", { params: { path: { id } } })),
  });

export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ["customer", id],
    queryFn: () => take<{ id: string; name: string }>(api.GET("/api/v1/customers/{id}", { params: { path: { id } } })),
    enabled: !!id,
  });

/** What the customer has, to choose from. */
export const unitsQuery = (customer: string) =>
  queryOptions({
    queryKey: ["equipment", "of", customer],
    queryFn: () => take<Page<Unit>>(api.GET("/api/v1/equipment", { params: { query: { customer, limit: 200 } } })),
    enabled: !!customer,
  });

/** A contract near its end whose units another one would cover. */
export interface Followed {
  id: string;
  number: string;
  endsOn: string;
  /** All of its units: it is renewed without being named. */
  whole: boolean;
}

export const followedQuery = (customer: string, { equipmentIds, startsOn, endsOn }: ContractForm) =>
  queryOptions({
    queryKey: ["contract", "followed", customer, [...equipmentIds].sort(), startsOn, endsOn],
    queryFn: () =>
      take<Followed[]>(
        api.GET(
          "/api/v1/contracts/followed" as never,
          { params: { query: { customer, equipment: equipmentIds, startsOn, endsOn } } } as never,
        ) as never,
      ),
    enabled: equipmentIds.length > 0 && startsOn !== null && endsOn !== null,
  });

/** A running contract that owes a visit soon, or owed one before. */
export interface OwedVisit {
  id: string;
  number: string;
  customer: { id: string; name: string };
  phone: string | null;
  endsOn: string;
  visits: VisitPlan & { nextDue: string };
  responsible: string | null;
}

export const owedVisitsQuery = queryOptions({
  queryKey: ["contract", "owed-visits"],
  queryFn: () => take<OwedVisit[]>(api.GET("/api/v1/owed-visits")),
});

const whole = (typed: string) => (typed.trim() === "" ? null : Number(typed));

const bodyOf = (form: ContractForm) => ({
  startsOn: form.startsOn,
  endsOn: form.endsOn,
  priceRule: ruleOf(form),
  price: readMoney(form.price),
  visitsPerYear: whole(form.visitsPerYear),
  responsibleId: form.responsible?.id ?? null,
  arrivalHours: whole(form.arrivalHours),
  note: form.note.trim() || null,
});

export const addContract = (id: string, customerId: string, form: ContractForm) =>
  take<Contract>(
    api.POST("/api/v1/contracts", {
      body: {
        id,
        customerId,
        equipmentIds: form.equipmentIds,
        renewsId: form.renewsId || null,
        confirmedOn: form.confirmedOn,
        confirmedBy: form.confirmedBy.trim() || null,
        ...bodyOf(form),
      } as never,
    }),
  );

export const changeContract = (id: string, version: number, form: ContractForm) =>
  take<Contract>(
    api.PUT("/api/v1/contracts/{id}", {
      params: { path: { id } },
      headers: ifMatch(version),
      body: bodyOf(form) as never,
    }),
  );

type Step =
  | "units"
  | "cancellation"
  | "visits"
  | "notice-posting"
  | "renewal-visits"
  | "renewal-talks"
  | "renewal"
  | "renewal-loss";

/** One step of a contract, by the noun the API has for it. */
export const takeStep = (id: string, step: Step, body: object) =>
  take<Contract>(api.POST(`/api/v1/contracts/{id}/${step}`, { params: { path: { id } }, body: body as never }));

export const removeUnit = (id: string, unit: string, body: object) =>
  take<Contract>(
    api.POST("/api/v1/contracts/{id}/units/{unit}/removal", { params: { path: { id, unit } }, body: body as never }),
  );

export const strikeVisit = (id: string, visit: string, body: object) =>
  take<Contract>(
    api.POST(
      "/api/v1/contracts/{id}/visits/{visit}/striking-out" as never,
      { params: { path: { id, visit } }, body } as never,
    ) as never,
  );

export const planRenewal = (id: string, body: object) =>
  take<Contract>(api.PUT("/api/v1/contracts/{id}/renewal-plan", { params: { path: { id } }, body: body as never }));

export const removeDocument = (id: string) =>
  take(api.DELETE("/api/v1/contract-documents/{id}", { params: { path: { id } } }));
