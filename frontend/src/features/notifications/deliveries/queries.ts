import { api, take } from "../../../api/client";

export const statuses = ["waiting", "sending", "sent", "dead"] as const;

/** One mail or one call of a webhook, to one addressee. */
export interface Delivery {
  id: string;
  kind: string;
  /** What the kind is called, and what the notice itself said first. */
  label: string;
  title: string;
  /** How many notices it tells of: several in one mail. */
  notices: number;
  channel: "email" | "webhook";
  to: { id: string | null; name: string; email: string; phone: string };
  webhook: { id: string; name: string | null } | null;
  status: (typeof statuses)[number] | "joined";
  at: string;
  /** When it is tried next. */
  dueAt: string | null;
  tries: number;
  /** What the last try failed with, as the other side said it. */
  error: string | null;
  sentAt: string | null;
  /** What it waits for, as a sentence. */
  words: string | null;
  allowedActions: string[];
}

/** Sends again what was given up. */
export const repeatDelivery = (id: string) =>
  take<Delivery>(api.POST("/api/v1/deliveries/{id}/repetition", { params: { path: { id } } }));
