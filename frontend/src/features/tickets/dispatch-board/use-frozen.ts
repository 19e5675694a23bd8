import { useRef } from "react";

/** The value, or while `frozen` what it was before: nothing moves under a hand that holds a card (demand 12). */
export function useFrozen<T>(value: T, frozen: boolean): T {
  const kept = useRef(value);
  if (!frozen) kept.current = value;
  return kept.current;
}
