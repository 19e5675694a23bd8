import { useSyncExternalStore } from "react";

let current = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    current = new Date();
    for (const each of listeners) each();
  }, 30_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The time, renewed twice a minute by one timer for the whole page. */
export const useNow = (): Date =>
  useSyncExternalStore(subscribe, () => {
    if (!timer && Date.now() - current.getTime() > 30_000) current = new Date();
    return current;
  });
