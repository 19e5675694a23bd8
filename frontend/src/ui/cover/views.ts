import type { Tone } from "../status-tag";

export type Extent = "covered" | "partly" | "not";
export type What = "parts" | "labour" | "travel";

/** Of the API; `words` is why, in the reader's language. */
export interface Cover {
  extent: Extent;
  words: string;
  lines: { what: What; covered: boolean; until: string | null; words: string }[];
}

export interface CoverDecided {
  id: string;
  extent: Extent;
  words: string;
  decidedAt: string;
  decidedBy: { id: string; name: string };
}

export interface CoverDecision {
  proposal: Cover;
  decision: CoverDecided | null;
  allowedActions: string[];
}

const tones: Record<Extent, Tone> = { covered: "good", partly: "amber", not: "off" };

export const extentTone = (extent: Extent): Tone => tones[extent];
