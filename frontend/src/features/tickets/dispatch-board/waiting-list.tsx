import { dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef } from "react";
import { useWords } from "../../../lib/words";
import { EmptyState } from "../../../ui/empty-state";
import type { Movable, WaitingCall } from "./board";
import { WaitingCard } from "./waiting-card";
import styles from "./waiting-list.module.css";

interface Props {
  calls: WaitingCall[];
  mayMove: boolean;
  heldId: string | undefined;
  /** The card that Tab reaches. */
  activeId: string | undefined;
  /** A planned card hangs over the list and would wait again. */
  over: boolean;
}

/** Calls without a technician, in the server's order; a planned card dropped here waits again. */
export function WaitingList({ calls, mayMove, heldId, activeId, over }: Props) {
  const t = useWords("dispatch");
  const section = useRef<HTMLElement>(null);
  const reachable = calls.some(({ id }) => id === activeId) ? activeId : calls[0]?.id;

  useEffect(() => {
    if (!section.current) return;
    return dropTargetForElements({
      element: section.current,
      canDrop: ({ source }) => source.data.type === "call" && (source.data.call as Movable).from !== null,
      getData: () => ({ place: "waiting" }),
    });
  }, []);

  return (
    <section ref={section} className={styles.waiting} data-over={over || undefined} aria-labelledby="waiting-title">
      <h2 id="waiting-title">
        {t("waiting.title")} <span className={styles.count}>{calls.length}</span>
      </h2>
      {calls.length === 0 ? (
        <EmptyState title={t("waiting.empty")} hint={t("waiting.emptyHint")} />
      ) : (
        <ul data-cards="waiting" className={styles.list}>
          {calls.map((call) => (
            <li key={call.id}>
              <WaitingCard call={call} mayMove={mayMove} held={call.id === heldId} reachable={call.id === reachable} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
