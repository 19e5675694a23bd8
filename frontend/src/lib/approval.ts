import { queryOptions } from "@tanstack/react-query";
import { api, once, take } from "../api/client";
import type { ApprovalNeeded } from "./gate";

/** Whose signature a step asks for, and what they decided. */
export interface ApprovalStep {
  role: string;
  label: string;
  person: { id: string; name: string } | null;
  decision: "signed" | "refused" | null;
  at: string | null;
  reason: string | null;
  /** For whom it was signed, while they were away. */
  onBehalfOf: { id: string; name: string } | null;
  /** Whether the reader may decide this step now. */
  mine: boolean;
}

export type ApprovalStatus = "waiting" | "signed" | "refused" | "withdrawn" | "outdated" | "used";

/** A request for signatures behind a gate; a signature holds for exactly these facts. */
export interface Approval {
  id: string;
  number: string;
  article: { id: string; ref: string; text: string };
  action: string;
  actionLabel: string;
  /** What it is about, and what people call that. */
  subject: { kind: string; id: string; label: string | null };
  /** In words, exactly as they are signed. */
  facts: { name: string; label: string; value: string }[];
  mode: "all" | "any" | "in_order";
  steps: ApprovalStep[];
  status: ApprovalStatus;
  askedBy: { id: string; name: string };
  askedAt: string;
  note: string | null;
  allowedActions: string[];
  version: number;
}

export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: ["approval", id],
    queryFn: () => take<Approval>(api.GET("/api/v1/approvals/{id}", { params: { path: { id } } })),
  });

/** Asks those who can sign; the facts go back as the refusal told them. */
export const askApproval = (id: string, gate: ApprovalNeeded, note: string): Promise<Approval> =>
  take<Approval>(
    api.POST("/api/v1/approvals", {
      body: {
        id,
        action: gate.action,
        subject: gate.subject,
        branchId: gate.branchId ?? undefined,
        facts: gate.facts,
        note: note || undefined,
      },
      headers: once(id),
    }),
  );
