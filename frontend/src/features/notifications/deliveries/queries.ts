import { api, take } from "../../../api/client";

export const statuses = ["waiting", "sending", "sent", "dead"] as const;

/** One mail or one call of a webhook, to one addressee. */
export interface Delivery {
  id: string;
  /** When it was to be told. */
  at: string;
  kind: string;
  label: string;
  channel: "email" | "webhook";
  to: { name: string; address: string | null };
  status: (typeof statuses)[number] | "joined";
  tries: number;
  /** When it is tried next. */
  nextAt: string | null;
  lastError: string | null;
  sentAt: string | null;
  allowedActions: string[];
}

/** Sends a dead or a sent one again. */
export const repeatDelivery = (id: string) =>
  take<Delivery>(api.POST("/api/v1/deliveries/{id}/repetition" as never, { params: { path: { id } } } as never));
