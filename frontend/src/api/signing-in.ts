import { useSyncExternalStore } from "react";

/**
 * Whether a session that was there has ended while a page is open. Requests that met it wait here until the person has
 * signed in again, so that nothing typed is lost (demand 6).
 */
let waiting: ((signedIn: boolean) => void)[] = [];
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** Asks for a new sign-in; true once it happened, false when the person gave up. */
export function setUnsigned(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    tell();
  });
}

/** Lets the waiting requests go on (true) or fail with their 401 (false). */
export function setSigned(signedIn: boolean): void {
  const all = waiting;
  waiting = [];
  tell();
  for (const resolve of all) resolve(signedIn);
}

export function useSignInNeeded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
}
