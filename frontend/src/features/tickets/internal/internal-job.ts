import type { Named } from "../ticket";

/** Time spent on internal work. */
export interface InternalJob {
  id: string;
  kind: string;
  /** A day. */
  on: string;
  minutes: number;
  note: string | null;
  person: Named | null;
}

/** The kinds of internal work that 1.1d names. */
export const internalKinds = ["inspection", "parts", "tools", "training", "other"] as const;
