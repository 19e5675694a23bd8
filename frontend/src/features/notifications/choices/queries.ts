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
  /** Where my mails go; blank where nobody wrote one down. */
  address: string;
  /** False while the company has none: mails wait. */
  mailServer: boolean;
  kinds: KindChoice[];
}

export const choicesQuery = queryOptions({
  queryKey: ["my-notice-choices"],
  queryFn: () => take<NoticeChoices>(api.GET("/api/v1/my-notice-choices")),
});

export const saveChoices = ({ quietFrom, quietUntil, digest, kinds }: NoticeChoices) =>
  take<NoticeChoices>(
    api.PUT("/api/v1/my-notice-choices", {
      body: {
        quietFrom: quietFrom ?? undefined,
        quietUntil: quietUntil ?? undefined,
        digest,
        kinds: kinds.map(({ label: _, ...choice }) => choice),
      },
    }),
  );
