import { createContext, type KeyboardEvent, use, useRef } from "react";
import type { Movable } from "./board";
import { useCallDrag } from "./use-call-drag";

/** What a card can ask of its board; the same object for as long as the board stands, so that cards stay memoised. */
export interface CardActions {
  open: (id: string) => void;
  /** A key on a card: takes it up, moves it, or goes to a neighbour. `movable` is null while it may not be moved. */
  press: (event: KeyboardEvent<HTMLElement>, movable: Movable | null) => void;
  focused: (id: string) => void;
}

export const CardActionsContext = createContext<CardActions>({ open() {}, press() {}, focused() {} });

/** Everything but role and tabIndex that makes an element a card of the board. `movable` should be memoised by its caller. */
export function useCard(id: string, movable: Movable | null) {
  const ref = useRef<HTMLDivElement>(null);
  const actions = use(CardActionsContext);
  useCallDrag(ref, movable);
  return {
    ref,
    "data-call": id,
    "aria-describedby": movable ? "board-keys" : undefined,
    onClick: () => actions.open(id),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => actions.press(event, movable),
    onFocus: () => actions.focused(id),
  };
}

/** The card to which an arrow leads when nothing is held: up and down the waiting list, over technicians and along their day. */
export function neighbour(card: HTMLElement, key: string): HTMLElement | undefined {
  const list = card.closest("[data-cards]");
  const row = card.closest("[data-row]");
  if (!list) return undefined;
  const cards = (within: Element) => [...within.querySelectorAll<HTMLElement>("[data-call]")];
  if (!row) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    return step ? cards(list)[cards(list).indexOf(card) + step] : undefined;
  }
  const along = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (along) return cards(row)[cards(row).indexOf(card) + along];
  const over = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!over) return undefined;
  const rows = [...list.querySelectorAll("[data-row]")].filter((each) => each === row || cards(each).length > 0);
  const next = rows[rows.indexOf(row) + over];
  const left = card.getBoundingClientRect().left;
  return next
    ? cards(next).reduce((best, each) => (distance(each, left) < distance(best, left) ? each : best))
    : undefined;
}

const distance = (card: HTMLElement, left: number): number => Math.abs(card.getBoundingClientRect().left - left);
