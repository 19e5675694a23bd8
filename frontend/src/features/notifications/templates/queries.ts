import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../../api/client";
import type { Page } from "../../../lib/list";
import type { NoticeTemplate, TemplateLanguage, Wording } from "./template";

export const templatesQuery = queryOptions({
  queryKey: ["notice_template", "list"],
  queryFn: () =>
    take<NoticeTemplate[] | Page<NoticeTemplate>>(api.GET("/api/v1/notice-templates")).then((all) =>
      Array.isArray(all) ? all : all.items,
    ),
});

const path = (kind: string) => ({ path: { kind } });

export const changeTemplate = (kind: string, version: number, wordings: Record<TemplateLanguage, Wording>) =>
  take<NoticeTemplate>(
    api.PUT("/api/v1/notice-templates/{kind}", { params: path(kind), body: wordings, headers: ifMatch(version) }),
  );

export const resetTemplate = (kind: string) =>
  take<NoticeTemplate>(api.DELETE("/api/v1/notice-templates/{kind}", { params: path(kind) }));

/** What a wording says with example facts, as text and as a mail. */
export const previewQuery = (kind: string, language: TemplateLanguage, wording: Wording) =>
  queryOptions({
    queryKey: ["notice_template", "preview", kind, language, wording],
    queryFn: ({ signal }) =>
      take<{ subject: string; text: string; html: string }>(
        api.POST("/api/v1/notice-templates/{kind}/preview", {
          params: path(kind),
          body: { language, ...wording },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
