import { useSyncExternalStore } from "react";

export type Language = "zh-CN" | "en";

const stored = "aftercare.language";
const listeners = new Set<() => void>();
const preparations = new Set<(next: Language) => Promise<unknown>>();

/** The person's own choice, else the browser's first language, else Chinese. */
function initial(): Language {
  const chosen = localStorage.getItem(stored);
  if (chosen === "zh-CN" || chosen === "en") return chosen;
  return navigator.language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

let current: Language = initial();
document.documentElement.lang = current;

export const language = (): Language => current;

/** Runs before a switch shows, so that no screen appears half in the old words. */
export function beforeLanguage(prepare: (next: Language) => Promise<unknown>): void {
  preparations.add(prepare);
}

/** Kept at once, so that it holds also for who leaves the page while the words are still on their way. */
export async function chooseLanguage(next: Language): Promise<void> {
  localStorage.setItem(stored, next);
  await Promise.all([...preparations].map((prepare) => prepare(next)));
  current = next;
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
