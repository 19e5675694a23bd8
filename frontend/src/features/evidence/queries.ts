import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Bilingual } from "../../lib/in-language";
import type { Kept, KeptWeek } from "../../lib/kept-rate";
import { asked, type Counted } from "../../lib/period";

export type RecordOutcome = Outcome | "breaches";
export type Outcome = "applied" | "kept" | "broken" | "open" | "waived";

/** An adopted regulation in a period; the counts are those of all its running articles. */
export interface RegulationKept extends Record<Outcome, number> {
  id: string;
  code: string;
  number: number | null;
  title: Bilingual;
  weeks: KeptWeek[];
  worst: (Kept & { id: string; ref: string; text: Bilingual })[];
}

/** Of an obligation, what a line needs. */
export interface LateDuty {
  id: string;
  name: Bilingual | string;
  article: { id: string; ref: string };
  subject: { kind: string; id: string; label: string };
  branch: { id: string; name: string } | null;
  owner: { role: string | null; person: { id: string; name: string } | null };
  dueAt: string | null;
  dueWords: string | null;
}

export interface Evidence {
  from: string;
  to: string;
  asOf: string;
  regulations: RegulationKept[];
  late: { count: number; lapsed: number; definition: string; items: LateDuty[] };
  approvals: { count: number };
}

export interface SnapshotContent {
  from: string;
  to: string;
  asOf: string;
  articles: (Record<Outcome, number | null> & { id: string; ref: string; weeks: KeptWeek[] })[];
}

export interface SnapshotView {
  id: string;
  regulationId: string;
  regulation?: { id: string; title: Bilingual };
  from: string;
  to: string;
  note: string | null;
  hash: string;
  closedAt: string;
  closedBy: { name: string } | null;
  content: SnapshotContent;
  /** Whether the content still has the hash it was kept under. */
  intact: boolean;
  /** Figures that are counted otherwise today. */
  sinceThen: { articleId: string; ref: string; figure: Outcome; then: number | null; now: number | null }[];
}

/** A record of a closed period that stands otherwise today. */
export interface Correction {
  articleId: string;
  ref: string;
  kind: string;
  id: string;
  then: RecordOutcome | null;
  now: RecordOutcome | null;
}

export const evidenceQuery = (counted: Counted) =>
  queryOptions({
    queryKey: ["evidence", "all", asked(counted)],
    queryFn: () => take<Evidence>(api.GET("/api/v1/evidence", { params: { query: asked(counted) } })),
    placeholderData: keepPreviousData,
    meta: { live: ["obligation", "regulation", "article", "approval"] },
  });

export const snapshotQuery = (id: string) =>
  queryOptions({
    queryKey: ["snapshot", id],
    queryFn: () => take<SnapshotView>(api.GET("/api/v1/snapshots/{id}", { params: { path: { id } } })),
  });

/** The records behind a closed period that stand otherwise today, a hundred at most. */
export const correctionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["snapshot", id, "corrections"],
    queryFn: () => take<Correction[]>(api.GET("/api/v1/snapshots/{id}/corrections", { params: { path: { id } } })),
  });
