import { queryOptions } from "@tanstack/react-query";
import { api, once, take } from "../api/client";
import type { Left } from "./countdown";
import type { Page } from "./list";

interface Named {
  id: string;
  name: string;
}

export type DutyStatus = "open" | "met" | "missed" | "waived" | "cancelled";

/** What somebody owes by an article: what, about whom, by when and why then. */
export interface Duty {
  id: string;
  article: { id: string; ref: string; regulation: { number: number | null; title: string } | null };
  articleVersion: number;
  /** What is owed, as on a to-do list. */
  name: string;
  /** What it is about, and what people call that. */
  subject: { kind: string; id: string; label: string | null };
  branch: Named | null;
  /** standIn: the role that answers for it, as nobody there has its own. */
  owner: { role: string | null; person: Named | null; standIn?: string | null };
  status: DutyStatus;
  openedAt: string;
  /** Without one it is never late, only old. */
  dueAt: string | null;
  /** Why then, in the reader's language. */
  dueWords: string | null;
  left: Left | null;
  settledAt: string | null;
  settledBy: Named | null;
  note: string | null;
  missedAt: string | null;
  /** Its owner may report it done with a note. */
  byHand: boolean;
  allowedActions: string[];
  version: number;
}

/** What moves duties: most are opened and met by what happens to other things. */
export const movesDuties = [
  "obligation",
  "ticket",
  "visit",
  "contract",
  "customer",
  "equipment",
  "fault_report",
] as const;

/** The duties about one thing, open and settled. */
export const dutiesAboutQuery = (kind: string, id: string) =>
  queryOptions({
    queryKey: [kind, id, "duties"],
    queryFn: () =>
      take<Page<Duty>>(api.GET("/api/v1/obligations", { params: { query: { subject: `${kind}:${id}`, limit: 100 } } })),
    meta: { live: ["obligation"] },
  });

export type DutyStep = "report" | "waiver" | "owner";

/** A step of one duty: done by hand {note}, waived {reason}, handed over {personId}. */
export const stepOfDuty = (id: string, noun: DutyStep, body: Record<string, string>, key: string): Promise<Duty> =>
  take<Duty>(
    api.POST(`/api/v1/obligations/{id}/${noun}`, { params: { path: { id } }, body: body as never, headers: once(key) }),
  );

/** People a duty or one's signature can be given to, as one types their name. */
export async function findPeople(typed: string, signal: AbortSignal) {
  const query = { q: typed || undefined, active: true, limit: 20 };
  const page = await take<Page<Named & { branch: Named }>>(api.GET("/api/v1/people", { params: { query }, signal }));
  return page.items.map((person) => ({
    key: person.id,
    text: person.name,
    detail: person.branch.name,
    value: { id: person.id, name: person.name },
  }));
}
