import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Approval } from "../../lib/approval";

/** How many requests wait for my signature. */
export const toSignQuery = queryOptions({
  queryKey: ["approval", "count"],
  queryFn: () => take<{ toSign: number }>(api.GET("/api/v1/approvals/count")),
});

export type Decision = "signature" | "refusal" | "withdrawal";

/** Signs, refuses {reason} or withdraws: on the version that was read, so that nobody signs what they have not seen. */
export const decide = (approval: Approval, noun: Decision, reason?: string): Promise<Approval> =>
  take<Approval>(
    api.POST(`/api/v1/approvals/{id}/${noun}`, {
      params: { path: { id: approval.id } },
      body: (reason === undefined ? {} : { reason }) as never,
      headers: ifMatch(approval.version),
    }),
  );
