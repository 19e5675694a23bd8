import type { Left } from "../../../lib/countdown";
import type { Tone } from "../../../ui/status-tag";

interface Named {
  id: string;
  name: string;
}

/** One visit of the day as the technician's phone needs it. */
export interface DayJob {
  id: string;
  number: string;
  status: string;
  serviceType: string;
  customer: Named;
  contactName?: string | null;
  address: string;
  /** The caller's; the contact's, where there is one, is the one to ring at the door. */
  phone: string;
  contactPhone?: string | null;
  model: Named & { code: string };
  equipment?: { id: string; serial: string | null } | null;
  cover: { covered: boolean; words: string } | null;
  fault: string;
  plannedAt: string | null;
  arriveBy: string | null;
  /** Why then, in the reader's language. */
  arriveByWords: string | null;
  left?: Left | null;
  arrivedAt?: string | null;
  wish?: { from: string; to: string; note?: string | null } | null;
  carriedOver?: boolean;
  /** Earlier repairs of the unit, newest first. */
  history: { number: string; openedAt: string; workDone: string | null }[];
  version: number;
}

export interface MyDay {
  day: string;
  jobs: DayJob[];
  /** Yuan the technician owes the accountant (1.5a). */
  cashInHand: number;
}

const over = new Set(["done", "closed", "to_take_in", "cancelled", "registered"]);
/** What has been begun comes before what has not. */
const begun = ["on_site", "under_way"];

const rank = (job: DayJob): number => {
  const found = begun.indexOf(job.status);
  return found < 0 ? begun.length : found;
};

const planned = (job: DayJob): number => (job.plannedAt ? Date.parse(job.plannedAt) : Number.MAX_VALUE);

/** The day in the order of the way: the job in hand or next, those after it, those that are over. */
export function inOrder(jobs: DayJob[]): { next: DayJob | undefined; after: DayJob[]; finished: DayJob[] } {
  const left = jobs.filter((job) => !over.has(job.status)).sort((a, b) => rank(a) - rank(b) || planned(a) - planned(b));
  return { next: left[0], after: left.slice(1), finished: jobs.filter((job) => over.has(job.status)) };
}

export const isBegun = (job: DayJob): boolean => begun.includes(job.status);

const tones: Record<string, Tone> = {
  under_way: "going",
  on_site: "going",
  done: "good",
  closed: "good",
  cancelled: "off",
};

export const toneOf = (status: string): Tone => tones[status] ?? "waiting";
