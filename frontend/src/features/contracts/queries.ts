import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Page } from "../../lib/list";
import { type Contract, type ContractForm, ruleOf, type Unit } from "./contract";

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

const bodyOf = (form: ContractForm) => ({
  startsOn: form.startsOn,
  endsOn: form.endsOn,
  priceRule: ruleOf(form),
  equipmentIds: form.equipmentIds,
  arrivalHours: form.arrivalHours.trim() === "" ? null : Number(form.arrivalHours),
  note: form.note.trim() || null,
});

export const addContract = (id: string, customerId: string, form: ContractForm) =>
  take<Contract>(api.POST("/api/v1/contracts", { body: { id, customerId, ...bodyOf(form) } as never }));

export const changeContract = (id: string, version: number, form: ContractForm) =>
  take<Contract>(
    api.PUT("/api/v1/contracts/{id}", {
      params: { path: { id } },
      headers: ifMatch(version),
      body: bodyOf(form) as never,
    }),
  );
