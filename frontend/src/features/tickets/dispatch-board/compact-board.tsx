import { useState } from "react";
import { clock } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { EmptyState } from "../../../ui/empty-state";
import { StatusTag } from "../../../ui/status-tag";
import type { Board } from "./board";
import styles from "./compact-board.module.css";
import { Load } from "./load";
import { toneOf } from "./planned-card";
import { WaitingCard } from "./waiting-card";

interface Props {
  board: Board;
  onOpen: (id: string) => void;
}

/** The board for thumbs: calls or technicians, one tap opens a call and the choice of who goes. */
export function CompactBoard({ board, onOpen }: Props) {
  const t = useWords("dispatch");
  const [side, setSide] = useState<"waiting" | "technicians">("waiting");
  return (
    <>
      <fieldset className={styles.switch} aria-label={t("side.title")}>
        <button type="button" aria-pressed={side === "waiting"} onClick={() => setSide("waiting")}>
          {t("waiting.title")} {board.undispatched.length}
        </button>
        <button type="button" aria-pressed={side === "technicians"} onClick={() => setSide("technicians")}>
          {t("technicians.title")} {board.technicians.length}
        </button>
      </fieldset>
      {side === "waiting" ? <Waiting board={board} /> : <Technicians board={board} onOpen={onOpen} />}
    </>
  );
}

function Waiting({ board }: { board: Board }) {
  const t = useWords("dispatch");
  if (board.undispatched.length === 0) return <EmptyState title={t("waiting.empty")} hint={t("waiting.emptyHint")} />;
  return (
    <ul className={styles.cards} data-cards="waiting" aria-label={t("waiting.title")}>
      {board.undispatched.map((call) => (
        <li key={call.id}>
          <WaitingCard call={call} mayMove={false} held={false} reachable />
        </li>
      ))}
    </ul>
  );
}

function Technicians({ board, onOpen }: Props) {
  const t = useWords("dispatch");
  if (board.technicians.length === 0)
    return <EmptyState title={t("technicians.none")} hint={t("technicians.noneHint")} />;
  return (
    <ul className={styles.cards} aria-label={t("technicians.title")}>
      {board.technicians.map((technician) => (
        <li key={technician.id} className={styles.technician}>
          <h2>
            {technician.name} <Load minutes={technician.loadMinutes} capacity={technician.capacityMinutes} />
          </h2>
          {technician.jobs.length === 0 && <p>{t("technicians.free")}</p>}
          <ol>
            {[...technician.jobs]
              .sort((a, b) => Date.parse(a.plannedAt) - Date.parse(b.plannedAt))
              .map((job) => (
                <li key={job.ticketId}>
                  <button type="button" onClick={() => onOpen(job.ticketId)}>
                    <span>{clock(job.plannedAt)}</span>
                    <span>
                      {job.customer.name} {job.area?.name}
                    </span>
                    <StatusTag tone={toneOf(job)}>
                      {job.late ? t("late") : sayCode(t, `status.${job.status}`)}
                    </StatusTag>
                  </button>
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
