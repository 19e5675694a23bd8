import { queryOptions } from "@tanstack/react-query";
import { api, once, take } from "../../../api/client";
import type { Day } from "../../../lib/dates";
import type { Bilingual } from "../../../lib/in-language";
import type { Page } from "../../../lib/list";
import type { ArticleView } from "../regulation";

/** An article I must have read; `acknowledgedAt` null until I said so of this version. */
export interface ConductItem {
  article: Pick<ArticleView, "id" | "ref" | "regulation">;
  text: Bilingual;
  version: number;
  acknowledgedAt: string | null;
}

export interface Acknowledgement {
  person: { id: string; name: string };
  at: string | null;
}

export interface Breach {
  id: string;
  person: { id: string; name: string };
  on: Day;
  facts: string;
  consequence: string;
  amount: number | null;
  recordedBy: { name: string } | null;
  recordedAt: string;
  withdrawnAt: string | null;
  withdrawnBy: { name: string } | null;
  withdrawnWhy: string | null;
  allowedActions: string[];
}

export interface BreachBody {
  id: string;
  personId: string;
  on: Day;
  facts: string;
  consequence: string;
  amount?: number;
}

const at = (id: string) => ({ path: { id } });

export const conductQuery = queryOptions({
  queryKey: ["conduct"],
  queryFn: () => take<ConductItem[]>(api.GET("/api/v1/conduct")),
  staleTime: 10 * 60_000,
  meta: { live: ["regulation", "article"] },
});

export const acknowledge = (article: string) =>
  take<unknown>(api.POST("/api/v1/articles/{id}/acknowledgement", { params: at(article), headers: once() }));

export const acknowledgementsQuery = (article: string) =>
  queryOptions({
    queryKey: ["article", article, "acknowledgements"],
    queryFn: () => take<Acknowledgement[]>(api.GET("/api/v1/articles/{id}/acknowledgements", { params: at(article) })),
  });

export const recordBreach = (article: string, body: BreachBody) =>
  take<Breach>(api.POST("/api/v1/articles/{id}/breaches", { params: at(article), body, headers: once(body.id) }));

export const withdrawBreach = (id: string, reason: string) =>
  take<Breach>(api.POST("/api/v1/breaches/{id}/withdrawal", { params: at(id), body: { reason } }));

/** People by any part of their name. */
export const findPeople = async (typed: string) => {
  const page = await take<Page<{ id: string; name: string; branch?: { name: string } | null }>>(
    api.GET("/api/v1/people", { params: { query: { q: typed, active: true, limit: 8 } as never } }),
  );
  return page.items.map((person) => ({
    key: person.id,
    text: person.name,
    detail: person.branch?.name,
    value: person.id,
  }));
};
