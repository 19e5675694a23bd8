import { useSyncExternalStore } from "react";

export type ColourMode = "system" | "light" | "dark";

const stored = "aftercare.theme";
const listeners = new Set<() => void>();
const systemDark = () => globalThis.matchMedia?.("(prefers-color-scheme: dark)");

export function colourMode(): ColourMode {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

export function chooseColourMode(mode: ColourMode): void {
  if (mode === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(stored);
  } else {
    document.documentElement.dataset.theme = mode;
    localStorage.setItem(stored, mode);
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const system = systemDark();
  listeners.add(listener);
  system?.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system?.removeEventListener("change", listener);
  };
}

export const useColourMode = (): ColourMode => useSyncExternalStore(subscribe, colourMode);

/** Whether the page is dark now, by choice or by the system. */
export const useDark = (): boolean =>
  useSyncExternalStore(subscribe, () => {
    const mode = colourMode();
    return mode === "system" ? (systemDark()?.matches ?? false) : mode === "dark";
  });
