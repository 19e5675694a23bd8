import { useSyncExternalStore } from "react";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = globalThis.matchMedia?.(query);
      media?.addEventListener("change", listener);
      return () => media?.removeEventListener("change", listener);
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
  );
}

/** A phone: the tab bar below instead of the navigation at the side, cards instead of tables. */
export const usePhone = (): boolean => useMedia("(width < 768px)");
/** A thumb rather than a mouse. */
export const useTouch = (): boolean => useMedia("(pointer: coarse), (width <= 480px)");
