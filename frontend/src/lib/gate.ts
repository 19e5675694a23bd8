import type { Problem } from "../api/problem";

/** What a problem `approval-required` says about the gate: who is missing, and whether it was asked already. */
export interface ApprovalNeeded {
  action: string;
  subject: { kind: string; id: string };
  branchId: string | null;
  facts: Record<string, unknown>;
  missing: { role: string; label: string; people: string[] }[];
  /** The request that already waits. */
  pending: string | null;
  /** Why the last request was refused. */
  refused: string | null;
}

/** The gate a refusal stands at; null for every other refusal. */
export const gateOf = (problem: Problem): ApprovalNeeded | null =>
  problem.code === "approval-required" ? ((problem.facts.approval as ApprovalNeeded | undefined) ?? null) : null;
