import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, once, take } from "../../../api/client";
import type { Page } from "../../../lib/list";

/** A gateway (SMS, WeChat Work, DingTalk) that takes notices. */
export interface Webhook {
  id: string;
  name: string;
  url: string;
  /** Which kinds of notices; none named: all. */
  kinds: string[];
  lastSentAt: string | null;
  /** Calls that wait, and that were given up. */
  waiting: number;
  dead: number;
  version: number;
  allowedActions: string[];
}

export interface WebhookForm {
  name: string;
  url: string;
  /** Null: all. */
  kinds: string[] | null;
  /** A new secret, shown once; the old one signs no more. */
  renewSecret: boolean;
}

export const webhooksQuery = queryOptions({
  queryKey: ["webhook", "list"],
  queryFn: () =>
    take<Webhook[] | Page<Webhook>>(api.GET("/api/v1/webhooks")).then((all) => (Array.isArray(all) ? all : all.items)),
});

/** The answer shows the secret, this once. */
export const addWebhook = (id: string, { name, url, kinds }: WebhookForm) =>
  take<Webhook & { secret: string }>(
    api.POST("/api/v1/webhooks", { body: { id, name, url, kinds: kinds ?? undefined }, headers: once(id) }),
  );

export const changeWebhook = (id: string, version: number, form: WebhookForm) =>
  take<Webhook & { secret: string | null }>(
    api.PUT("/api/v1/webhooks/{id}", {
      params: { path: { id } },
      body: { ...form, kinds: form.kinds ?? undefined },
      headers: ifMatch(version),
    }),
  );

export const removeWebhook = (id: string) => api.DELETE("/api/v1/webhooks/{id}", { params: { path: { id } } });

/** Sends a trial notice and waits for the answer. */
export const tryWebhook = (id: string) =>
  take<{ taken: boolean; error: string | null; words: string }>(
    api.POST("/api/v1/webhooks/{id}/trial", { params: { path: { id } } }),
  );
