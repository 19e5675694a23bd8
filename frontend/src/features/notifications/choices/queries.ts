import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../../api/client";

export const channels = ["inApp", "email", "webhook"] as const;
export type Channel = (typeof channels)[number];

export interface KindChoice extends Record<Channel, boolean> {
  kind: string;
  /** What the kind is called, in the reader's language. */
  label: string;
}

/** How I want to be told: by which way each kind, when not at all, and whether repeats come together. */
export interface NoticeChoices {
  /** "HH:mm" in the company's zone; may run past midnight. Both or neither. */
  quietFrom: string | null;
  quietUntil: string | null;
  digest: boolean;
  kinds: KindChoice[];
}

export const choicesQuery = queryOptions({
  queryKey: ["my-notice-choices"],
  queryFn: () => take<NoticeChoices>(api.GET("/api/v1/my-notice-choices" as never)),
});

export const saveChoices = (choices: NoticeChoices) =>
  take<NoticeChoices>(api.PUT("/api/v1/my-notice-choices" as never, { body: choices } as never));
