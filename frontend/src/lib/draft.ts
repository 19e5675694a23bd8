import { useCallback, useState, useSyncExternalStore } from "react";
import { uuid } from "./uuid";

/** One unsent form. */
export interface Draft<T> {
  id: string;
  /** Epoch milliseconds of the first key. */
  startedAt: number;
  form: T;
}

const listeners = new Set<() => void>();
const cache = new Map<string, { text: string | null; drafts: Draft<unknown>[] }>();

function read(key: string): Draft<unknown>[] {
  const text = localStorage.getItem(key);
  const known = cache.get(key);
  if (known && known.text === text) return known.drafts;
  let drafts: Draft<unknown>[] = [];
  try {
    drafts = text ? (JSON.parse(text) as Draft<unknown>[]) : [];
  } catch {
    // A half-written draft is worth less than a form that opens.
  }
  cache.set(key, { text, drafts });
  return drafts;
}

function write(key: string, drafts: Draft<unknown>[]): void {
  if (drafts.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(drafts));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const other = (event: StorageEvent) => event.storageArea === localStorage && listener();
  listeners.add(listener);
  addEventListener("storage", other);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", other);
  };
}

/**
 * Drafts of one kind of form, several side by side (demand 6). They are this person's on this device, and survive a reload,
 * an ended session and a second window. An untouched form is no draft.
 */
export function useDrafts<T>(kind: string, person: string, blank: T) {
  const key = `aftercare.draft.${kind}.${person}`;
  const drafts = useSyncExternalStore(subscribe, () => read(key)) as Draft<T>[];
  const [id, setId] = useState(() => read(key)[0]?.id ?? uuid());
  const form = drafts.find((draft) => draft.id === id)?.form ?? blank;

  const change = useCallback(
    (patch: Partial<T>) => {
      const now = read(key) as Draft<T>[];
      const old = now.find((draft) => draft.id === id);
      const next = { id, startedAt: old?.startedAt ?? Date.now(), form: { ...(old?.form ?? blank), ...patch } };
      write(key, old ? now.map((draft) => (draft.id === id ? next : draft)) : [...now, next]);
    },
    [key, id, blank],
  );

  /** Begins another one, with what is known already; the current stays as it is. */
  const begin = useCallback(
    (known?: Partial<T>) => {
      const next = uuid();
      if (known) write(key, [...read(key), { id: next, startedAt: Date.now(), form: { ...blank, ...known } }]);
      setId(next);
    },
    [key, blank],
  );

  /** Saved or given up: forgets it and goes to the oldest that waits, or to a blank one. */
  const finish = useCallback(
    (which: string = id) => {
      const rest = read(key).filter((draft) => draft.id !== which);
      write(key, rest);
      if (which === id) setId(rest[0]?.id ?? uuid());
    },
    [key, id],
  );

  return { id, form, drafts, change, begin, open: setId, finish };
}
