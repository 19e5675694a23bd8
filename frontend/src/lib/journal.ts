import { useInfiniteQuery } from "@tanstack/react-query";
import { api, take } from "../api/client";
import type { Page } from "./list";

export interface JournalEntry {
  seq: number;
  /** An instant. */
  at: string;
  kind: string;
  actor: { id: string; name: string } | null;
  payload: Record<string, unknown>;
  subjects: { kind: string; id: string }[];
}

/** Everything that happened to one thing, newest first; kept fresh by the live stream. */
export const useJournal = (kind: string, id: string) =>
  useInfiniteQuery({
    queryKey: [kind, id, "timeline"],
    queryFn: ({ pageParam }) =>
      take<Page<JournalEntry>>(
        api.GET("/api/v1/timeline", { params: { query: { subject: `${kind}:${id}`, after: pageParam ?? undefined } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
