import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../api/client";
import { asQuery } from "../../lib/filters";
import type { Bilingual } from "../../lib/in-language";
import { asked, type Counted, type Period } from "../../lib/period";
import type { ArticleEvidence, RegulationEvidence, Snapshot } from "./evidence";
import type {
  ArticleKind,
  ArticlePage,
  ArticleView,
  ParameterDefinitions,
  ParameterValue,
  RegulationRow,
  RegulationView,
} from "./regulation";
import type { Mistake } from "./rules/mistake";
import type { Rule } from "./rules/rule";
import type { Vocabulary } from "./rules/vocabulary";

const at = (id: string) => ({ path: { id } });

export const regulationsQuery = queryOptions({
  queryKey: ["regulation", "list"],
  queryFn: () => take<RegulationRow[]>(api.GET("/api/v1/regulations")),
  meta: { live: ["article"] },
});

export const regulationQuery = (id: string) =>
  queryOptions({
    queryKey: ["regulation", id],
    queryFn: () => take<RegulationView>(api.GET("/api/v1/regulations/{id}", { params: at(id) })),
    meta: { live: ["article"] },
  });

export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ["article", id],
    queryFn: () => take<ArticlePage>(api.GET("/api/v1/articles/{id}", { params: at(id) })),
  });

/** What rules may name; it changes only with the program. */
export const vocabularyQuery = (lang: string) =>
  queryOptions({
    queryKey: ["rule-vocabulary", lang],
    queryFn: () => take<Vocabulary>(api.GET("/api/v1/rule-vocabulary")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What the company calls the kinds of its areas, by the codes that rules compare with. */
export const areaKindsQuery = queryOptions({
  queryKey: ["area-kinds"] as const,
  queryFn: () => take<{ code: string; nameZh: string; nameEn: string }[]>(api.GET("/api/v1/area-kinds")),
  meta: { live: ["company", "branch"] },
});

/** Every kept-rate of a period, by regulation. */
export const ratesQuery = (counted: Counted) =>
  queryOptions({
    queryKey: ["evidence", "rates", asked(counted)],
    queryFn: () =>
      take<{ regulations: { id: string; kept: number | null; broken: number | null }[] }>(
        api.GET("/api/v1/evidence", { params: { query: asked(counted) } }),
      ),
    meta: { live: ["obligation", "regulation"] },
  });

export const regulationEvidenceQuery = (id: string, counted: Counted) =>
  queryOptions({
    queryKey: ["evidence", "regulation", id, asked(counted)],
    queryFn: () =>
      take<RegulationEvidence>(
        api.GET("/api/v1/evidence/regulations/{id}", { params: { ...at(id), query: asked(counted) } }),
      ),
    placeholderData: keepPreviousData,
    meta: { live: ["obligation", "article"] },
  });

export const articleEvidenceQuery = (id: string, counted: Counted) =>
  queryOptions({
    queryKey: ["evidence", "article", id, asked(counted)],
    queryFn: () =>
      take<ArticleEvidence>(
        api.GET("/api/v1/evidence/articles/{id}", { params: { ...at(id), query: asked(counted) } }),
      ),
    placeholderData: keepPreviousData,
    meta: { live: ["obligation", "article"] },
  });

export const evidenceCsv = (id: string, counted: Counted): string =>
  `/api/v1/evidence/regulations/${id}.csv?${asQuery(asked(counted))}`;

export const adopt = (id: string, takeUp: boolean) =>
  take<RegulationView>(api.POST("/api/v1/regulations/{id}/adoption", { params: at(id), body: { takeUp } }));

export const retire = (id: string, reason: string) =>
  take<RegulationView>(api.POST("/api/v1/regulations/{id}/retirement", { params: at(id), body: { reason } }));

export const addRegulation = (body: { id: string; code: string; title: Bilingual }) =>
  take<RegulationView>(api.POST("/api/v1/regulations", { body, headers: once(body.id) }));

/** An article as it is written: what POST and PUT take. */
export interface ArticleBody {
  ref: string;
  kind: ArticleKind;
  zh: string;
  en: string;
  parameters: ParameterDefinitions;
  rules: Rule[];
  manual: boolean;
}

export const addArticle = (regulationId: string, id: string, body: ArticleBody) =>
  take<ArticleView>(
    api.POST("/api/v1/regulations/{id}/articles", {
      params: at(regulationId),
      body: { id, ...body },
      headers: once(id),
    }),
  );

export const changeArticle = (id: string, version: number, { ref: _, ...body }: ArticleBody, reason: string) =>
  take<ArticleView>(
    api.PUT("/api/v1/articles/{id}", { params: at(id), headers: ifMatch(version), body: { ...body, reason } }),
  );

export const setFigures = (id: string, version: number, values: Record<string, ParameterValue>, reason: string) =>
  take<ArticleView>(
    api.PUT("/api/v1/articles/{id}/figures", {
      params: at(id),
      headers: ifMatch(version),
      body: { values, reason },
    }),
  );

export const retireArticle = (id: string, reason: string) =>
  take<ArticleView>(api.POST("/api/v1/articles/{id}/retirement", { params: at(id), body: { reason } }));

export const reinstateArticle = (id: string, reason: string) =>
  take<ArticleView>(api.POST("/api/v1/articles/{id}/reinstatement", { params: at(id), body: { reason } }));

export const checkRules = (parameters: ParameterDefinitions, rules: Rule[], signal?: AbortSignal) =>
  take<{ mistakes: Mistake[] }>(api.POST("/api/v1/rule-check", { body: { parameters, rules }, signal }));

export const snapshotsQuery = (regulation: string) =>
  queryOptions({
    queryKey: ["snapshot", "list", regulation],
    queryFn: () => take<{ items: Snapshot[] }>(api.GET("/api/v1/snapshots", { params: { query: { regulation } } })),
    meta: { live: ["regulation"] },
  });

export const closePeriod = (id: string, body: { regulationId: string; note?: string } & Period) =>
  take<Snapshot>(api.POST("/api/v1/snapshots", { body: { id, ...body }, headers: once(id) }));
