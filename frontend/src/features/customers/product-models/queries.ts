import { api, ifMatch, once, take } from "../../../api/client";

export interface ProductModel {
  id: string;
  code: string;
  name: string;
  category: string;
  brand: string;
  /** Of parts. */
  warrantyMonths: number;
  /** Null: as of parts. */
  labourMonths: number | null;
  travelMonths: number | null;
  /** How long a repair is answered for. */
  repairDays: number;
  /** What the warranty leaves out. */
  coverExcludes: string;
  /** From which day the free warranty runs. */
  warrantyStarts: "bought" | "delivered" | "accepted";
  /** How long a visit usually takes, what the dispatch board plans with. */
  standardMinutes: number;
  active: boolean;
  version: number;
}

export const addModel = (body: unknown, key: string) =>
  take<ProductModel>(api.POST("/api/v1/product-models", { body, headers: once(key) } as never));

export const changeModel = (id: string, body: unknown, version: number) =>
  take<ProductModel>(
    api.PUT("/api/v1/product-models/{id}", { params: { path: { id } }, body, headers: ifMatch(version) } as never),
  );
