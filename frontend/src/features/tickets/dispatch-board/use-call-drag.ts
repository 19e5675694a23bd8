import { draggable } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { type RefObject, useEffect, useRef } from "react";
import type { Movable } from "./board";

/** Lets the pointer carry this card; null while it may not be moved. */
export function useCallDrag(element: RefObject<HTMLElement | null>, call: Movable | null): void {
  const latest = useRef(call);
  latest.current = call;
  const may = call !== null;
  useEffect(() => {
    if (!element.current || !may) return;
    return draggable({
      element: element.current,
      getInitialData: ({ input, element: card }) => ({
        type: "call",
        call: latest.current,
        // A planned card is put where its beginning is, wherever it was taken hold of.
        grabbed: latest.current?.from ? input.clientX - card.getBoundingClientRect().left : 0,
      }),
    });
  }, [element, may]);
}
