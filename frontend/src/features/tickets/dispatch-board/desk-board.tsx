import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../../lib/words";
import { useShortcuts } from "../../../ui/shortcuts";
import type { Axis } from "./axis";
import type { Board, Movable, Preview } from "./board";
import { type CardActions, CardActionsContext, neighbour } from "./card-actions";
import styles from "./desk-board.module.css";
import { Timeline } from "./timeline";
import type { Held } from "./use-carry";
import { WaitingList } from "./waiting-list";

interface Props {
  board: Board;
  axis: Axis;
  mayMove: boolean;
  held: Held | null;
  preview: Preview | undefined;
  /** Shown over the foot of the list while a card is held, so that no technician is hidden. */
  panel: ReactNode;
  onOpen: (id: string) => void;
  onPickUp: (call: Movable) => void;
  /** True when the key belonged to the held card. */
  onHeldKey: (event: KeyboardEvent) => boolean;
}

/** Calls that wait at the left, the technicians' day at the right, one hand over both. */
export function DeskBoard({ board, axis, mayMove, held, preview, panel, onOpen, onPickUp, onHeldKey }: Props) {
  const t = useWords("dispatch");
  const frame = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const latest = useRef({ held, onOpen, onPickUp, onHeldKey });
  latest.current = { held, onOpen, onPickUp, onHeldKey };

  const actions = useMemo<CardActions>(
    () => ({
      open: (id) => latest.current.onOpen(id),
      focused: setActiveId,
      press(event, movable) {
        const now = latest.current;
        if (now.onHeldKey(event)) return;
        const card = event.currentTarget;
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          if (movable) now.onPickUp(movable);
          else now.onOpen(card.dataset.call ?? "");
          return;
        }
        if (event.key === "o") return now.onOpen(card.dataset.call ?? "");
        const next = neighbour(card, event.key);
        if (next) {
          event.preventDefault();
          next.focus();
        }
      },
    }),
    [],
  );

  const over = held?.how === "keys" && held.place && held.place !== "waiting" ? held.place : null;
  const landing = over?.plannedAt ?? preview?.plannedAt;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shadow moves when the place or the landing does
  useEffect(() => {
    if (!over) return;
    const row = frame.current?.querySelector(`[data-row="${over.technicianId}"]`);
    const shown = row?.querySelector("[data-ghost]") ?? row?.previousElementSibling;
    shown?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [over, landing]);

  const goTo = (list: string) =>
    frame.current?.querySelector<HTMLElement>(`[data-cards=${list}] [data-call][tabindex="0"]`)?.focus();
  useShortcuts([
    { keys: "w", label: t("keys.toWaiting"), run: () => goTo("waiting") },
    { keys: "d", label: t("keys.toDay"), run: () => goTo("planned") },
  ]);

  return (
    <CardActionsContext value={actions}>
      <div ref={frame} className={styles.board}>
        <div className={styles.side}>
          <WaitingList
            calls={board.undispatched}
            mayMove={mayMove}
            heldId={held?.call.id}
            activeId={activeId}
            over={held?.place === "waiting"}
          />
          {panel}
        </div>
        <Timeline
          technicians={board.technicians}
          shifts={board.shifts}
          axis={axis}
          mayMove={mayMove}
          held={held}
          activeId={activeId}
          landing={preview}
        />
      </div>
      <p id="board-keys" hidden>
        {t("keys.hint")}
      </p>
    </CardActionsContext>
  );
}
