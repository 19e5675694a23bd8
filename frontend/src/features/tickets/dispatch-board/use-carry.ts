import { monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import type { BaseEventPayload, ElementDragType } from "@atlaskit/pragmatic-drag-and-drop/types";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Axis } from "./axis";
import type { Board, Movable, Place } from "./board";
import { moveByKey } from "./key-moves";

export interface Held {
  call: Movable;
  how: "pointer" | "keys";
  place: Place | null;
}

export const samePlace = (a: Place | null, b: Place | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a !== "waiting" &&
    b !== "waiting" &&
    a.technicianId === b.technicianId &&
    a.plannedAt === b.plannedAt);

interface Options {
  board: Board | undefined;
  axis: Axis | undefined;
  /** When the server would plan the held call at its place. */
  planned: () => string | null;
  put: (call: Movable, place: Place) => void;
}

/** The one card in the hand, by pointer or by keys, and where it hangs. */
export function useCarry({ board, axis, planned, put }: Options) {
  const [held, setHeld] = useState<Held | null>(null);
  const latest = useRef({ held, put });
  latest.current = { held, put };

  useEffect(() => {
    const hang = ({ location }: Pick<BaseEventPayload<ElementDragType>, "location">) => {
      const place = (location.current.dropTargets[0]?.data.place as Place | undefined) ?? null;
      setHeld((now) => (now && !samePlace(now.place, place) ? { ...now, place } : now));
    };
    return monitorForElements({
      canMonitor: ({ source }) => source.data.type === "call",
      onDragStart: ({ source }) => setHeld({ call: source.data.call as Movable, how: "pointer", place: null }),
      onDrag: hang,
      // Entering a row is told here only, not by onDrag.
      onDropTargetChange: hang,
      onDrop: ({ source, location }) => {
        const place = location.current.dropTargets[0]?.data.place as Place | undefined;
        setHeld(null);
        const call = source.data.call as Movable;
        if (place && !samePlace(place, call.from)) latest.current.put(call, place);
      },
    });
  }, []);

  const pickUp = (call: Movable) => setHeld({ call, how: "keys", place: call.from });

  /** Keys while a card is held; true when the key was one of them. */
  const press = (event: KeyboardEvent): boolean => {
    if (held?.how !== "keys" || !board || !axis || event.nativeEvent.isComposing) return false;
    if (event.key === "Escape" || event.key === "Tab") setHeld(null);
    else if (event.key === "Enter" || event.key === " ") {
      setHeld(null);
      if (held.place && !samePlace(held.place, held.call.from)) put(held.call, held.place);
    } else {
      const place = moveByKey(event.key, held.place, board.technicians, axis, {
        planned: planned(),
        mayWait: held.call.from !== null,
      });
      if (place === undefined) return false;
      setHeld({ ...held, place });
    }
    if (event.key !== "Tab") event.preventDefault();
    return true;
  };

  return { held, pickUp, letGo: () => setHeld(null), press };
}
