import type { Tone } from "../../../ui/status-tag";
import type { EstimateLine, ItemStatus } from "../item";

/** What a customer sees of an item behind the link of its receipt. */
export interface FollowedItem {
  receipt: string;
  voided: boolean;
  issuedAt: string;
  customer: string;
  technician: string | null;
  number: string;
  ticket: string;
  what: string;
  serial: string;
  accessories: string;
  condition: string;
  status: ItemStatus;
  words: string;
  nextStep: string;
  /** Days. */
  promised: string | null;
  returnOn: string | null;
  /** What of it is covered and why; null until somebody decides. */
  cover: string | null;
  /** In order; `at` null for what is still to come. */
  steps: { code: string; words: string; at: string | null }[];
  estimate: {
    number: string;
    status: "sent" | "agreed" | "declined";
    lines: EstimateLine[];
    note: string;
    total: number;
    decidedAt: string | null;
    decidedBy: string | null;
    contentHash: string;
  } | null;
  company: { name: string; phone: string | null };
}

export const toneOf = (item: FollowedItem): Tone =>
  item.estimate?.status === "sent"
    ? "amber"
    : item.status === "passed" || item.status === "ended"
      ? "good"
      : item.status === "under_repair" || item.status === "put_forward"
        ? "going"
        : "waiting";
