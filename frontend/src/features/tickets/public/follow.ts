import { clock, dayOf, showDay } from "../../../lib/dates";
import type { Tone } from "../../../ui/status-tag";

/** What a customer may see of their repair; nothing private beyond what they wrote. */
export interface FollowView {
  number: string;
  state: string;
  /** The state in plain words, and what happens next. */
  words: string;
  nextStep: string | null;
  window: { from: string; to: string } | null;
  /** First name only. */
  technician: string | null;
  company: { name: string; phone: string | null };
  /** Masked. */
  address: string;
  fault: string;
  /** In order; `at` null for what is still to come. */
  steps: { code: string; words: string; at: string | null }[];
  /** What of it is covered and why, once that is decided. */
  cover: string | null;
  canWish: boolean;
  /** What was taken in for it; each has a page of its own. */
  items: { number: string; what: string; url: string; estimateWaits: boolean; back: boolean }[];
}

const tones: Record<string, Tone> = {
  under_way: "going",
  on_site: "going",
  done: "good",
  closed: "good",
  cancelled: "off",
  dismissed: "off",
};

export const toneOf = (state: string): Tone => tones[state] ?? "waiting";

/** Nothing more will happen; the page then need not ask again. */
export const ended = (state: string): boolean => state === "closed" || state === "cancelled" || state === "dismissed";

/** A time window in the values a message takes: its day and its two clock times. */
export const windowValues = ({ from, to }: { from: string; to: string }) => ({
  day: showDay(dayOf(from)),
  from: clock(from),
  to: clock(to),
});

/** Which step is the present one: the last that has happened. -1 when none has. */
export const currentStep = (steps: FollowView["steps"]): number => steps.findLastIndex((step) => step.at !== null);
