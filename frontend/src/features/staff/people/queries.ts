import { queryOptions } from "@tanstack/react-query";
import { api, once, take } from "../../../api/client";
import type { Page } from "../../../lib/list";

export const roles = [
  "clerk",
  "technician",
  "supervisor",
  "branch_manager",
  "service_department",
  "accountant",
  "storekeeper",
  "quality",
  "technical",
  "production",
  "sales",
  "vice_general_manager",
  "general_manager",
  "administrator",
] as const;

export interface Person {
  id: string;
  name: string;
  login: string;
  phone: string;
  email: string;
  branch: { id: string; code: string; name: string };
  roles: string[];
  areas: { id: string; name: string }[];
  skills: string[];
  active: boolean;
  /** An instant while too many wrong passwords keep them out. */
  lockedUntil: string | null;
  version: number;
}

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ["person", id] as const,
    queryFn: () => take<Person>(api.GET("/api/v1/people/{id}", { params: { path: { id } } })),
  });

/** What technicians can be skilled in: the categories of the product models. */
export const categoriesQuery = queryOptions({
  queryKey: ["product_model", "categories"] as const,
  queryFn: async () => {
    const { items } = await take<Page<{ category: string }>>(
      api.GET("/api/v1/product-models", { params: { query: { limit: 200 } } }),
    );
    return [...new Set(items.map(({ category }) => category).filter(Boolean))].sort();
  },
});

/** Sets a new password, which the person should change; it also lets somebody locked out in again. */
export const resetPassword = (id: string, password: string) =>
  take(api.POST("/api/v1/people/{id}/password", { params: { path: { id } }, body: { password }, headers: once() }));
