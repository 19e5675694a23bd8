import type { Query, QueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";

/** What the server tells of one journal entry: enough to know what to read again, nothing private. */
export interface LiveEvent {
  seq: number;
  kind: string;
  actorId: string | null;
  subjects: { kind: string; id: string }[];
}

type Listener = (event: LiveEvent) => void;
const listeners = new Set<Listener>();
const stateListeners = new Set<() => void>();
let connected = false;

function setConnected(now: boolean): void {
  if (connected === now) return;
  connected = now;
  for (const listener of stateListeners) listener();
}

/** Whether a query shows something these events touched: by its key ([kind, id?]) or by its meta.live kinds. */
export function touches(query: Pick<Query, "queryKey" | "meta">, events: LiveEvent[]): boolean {
  const [kind, id] = query.queryKey;
  const also = query.meta?.live as readonly string[] | undefined;
  return events.some((event) =>
    event.subjects.some(
      (subject) => also?.includes(subject.kind) || (subject.kind === kind && (!isId(id) || subject.id === id)),
    ),
  );
}

const isId = (part: unknown): part is string => typeof part === "string" && /^[0-9a-f-]{36}$/.test(part);

/**
 * Opens the one stream of this page and keeps it open until the returned function is called; it tells what happened
 * since `from` too, so that what was read before the line stood is not left behind. Events that come together are
 * answered together. After a gap that the server could not fill, everything shown is read again.
 */
export function openLive(client: QueryClient, from: string): () => void {
  let source: EventSource | null = null;
  let batch: LiveEvent[] = [];
  let flush: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const receive = (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as LiveEvent;
    for (const listener of listeners) listener(event);
    batch.push(event);
    flush ??= setTimeout(() => {
      const events = batch;
      batch = [];
      flush = undefined;
      void client.invalidateQueries({ predicate: (query) => touches(query, events) });
    }, 60);
  };

  const connect = () => {
    source = new EventSource(`/api/v1/live?since=${from}`);
    source.onopen = () => {
      // The browser itself resumes with Last-Event-ID; only a stream made anew may have missed something.
      if (failures > 0) void client.invalidateQueries();
      failures = 0;
      setConnected(true);
    };
    source.onmessage = receive;
    source.onerror = () => {
      setConnected(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      failures += 1;
      retry = setTimeout(connect, Math.min(30_000, 500 * 2 ** failures));
    };
  };

  connect();
  return () => {
    clearTimeout(flush);
    clearTimeout(retry);
    source?.close();
    setConnected(false);
  };
}

/** Whether colleagues' changes reach this page now. */
export const useConnected = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    () => connected,
  );

/** Calls back for each journal entry about this kind of thing (this one thing, when an id is given). Queries refresh without it. */
export function useLive(kind: string, id: string | undefined, tell: Listener): void {
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => {
    const listener: Listener = (event) => {
      if (event.subjects.some((subject) => subject.kind === kind && (!id || subject.id === id))) latest.current(event);
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [kind, id]);
}
