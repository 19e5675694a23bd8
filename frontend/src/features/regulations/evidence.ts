import type { Kept, KeptWeek } from "../../lib/kept-rate";

/** What of an article can be counted; each count opens its records. */
export const outcomes = ["applied", "kept", "broken", "open", "waived"] as const;
export type Outcome = (typeof outcomes)[number];

/** The life of one article in a period; all null where nothing is counted because it does not run. */
export interface ArticleLife extends Kept, Record<Outcome, number | null> {
  id: string;
  ref: string;
  /** Entered by people, not withdrawn; beside the five. */
  breaches: number | null;
  /** Of conduct: how many have acknowledged its present version, and how many should; else null. */
  acknowledged: number | null;
  toAcknowledge: number | null;
  weeks: KeptWeek[];
}

export interface RegulationEvidence {
  from: string;
  to: string;
  /** The instant at which it was counted. */
  asOf: string;
  articles: ArticleLife[];
}

export interface ArticleEvidence extends ArticleLife {
  asOf: string;
  /** What is counted as kept and as broken, in a sentence. */
  definition: string;
}

/** One thing behind a figure. */
export interface EvidenceRecord {
  kind: string;
  id: string;
  /** The moment for which it counts. */
  at: string;
  subject: { kind: string; id: string; label: string } | null;
  outcome: Outcome | "breaches";
  dueAt: string | null;
  settledAt: string | null;
  words: string | null;
  /** The article's version it stands under. */
  version: number;
}

export interface Snapshot {
  id: string;
  regulationId: string;
  from: string;
  to: string;
  note: string | null;
  hash: string;
  closedAt: string;
  closedBy: { name: string } | null;
}

/** The records of one figure of an article, as an address. */
export function recordsAt(
  id: string,
  query: Record<string, string> & { outcome?: Outcome | "breaches"; week?: string },
): string {
  const said = new URLSearchParams(query);
  return `/articles/${id}?${said}#records`;
}
