import type { Problem } from "../../../api/problem";
import { clock, dayOf, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Keys } from "../../../ui/keys";
import { StatusTag } from "../../../ui/status-tag";
import type { Board, Preview } from "./board";
import { changedMeanwhile } from "./board-change";
import styles from "./held-panel.module.css";
import { PreviewFacts } from "./preview-facts";
import type { Held } from "./use-carry";

interface Props {
  held: Held;
  board: Board;
  /** The board as the server has it now, while the shown one stands still. */
  fresh: Board | undefined;
  preview: Preview | undefined;
  problem: Problem | null;
}

/** At the foot of the window while a card is in the hand: where it would land and what that does. */
export function HeldPanel({ held, board, fresh, preview, problem }: Props) {
  const t = useWords("dispatch");
  const { call, place } = held;
  const changed = fresh && changedMeanwhile(fresh, call);
  const over = place && place !== "waiting" ? place : null;
  const technician = board.technicians.find(({ id }) => id === over?.technicianId);
  const at = over?.plannedAt ?? preview?.plannedAt;
  return (
    <aside className={styles.panel} aria-label={t("preview.title")} data-print="no">
      <p className={styles.title}>
        <strong>{call.customer}</strong> <span>{call.number}</span>
        {technician && (
          <>
            <span aria-hidden="true">→</span>
            <strong>{technician.name}</strong>
            {at && (dayOf(at) === board.day ? clock(at) : showMoment(at))}
            {over?.plannedAt === null && <span>{t("preview.earliest")}</span>}
          </>
        )}
        {place === "waiting" && <span>{t("preview.backToWaiting")}</span>}
      </p>
      {changed && (
        <StatusTag tone="late">
          {changed.technician ? t("changed.with", { name: changed.technician }) : t("changed.hint")}
        </StatusTag>
      )}
      {over && <PreviewFacts ticketId={call.id} preview={preview} problem={problem} />}
      {!over && place === null && held.how === "pointer" && <p>{t("preview.where")}</p>}
      {held.how === "keys" && (
        <p className={styles.keys}>
          <Keys keys="arrowup" /> <Keys keys="arrowdown" /> {t("keys.technician")} <kbd>←</kbd> <kbd>→</kbd>{" "}
          {t("keys.time")} <kbd>Home</kbd> {t("keys.earliest")} <Keys keys="enter" /> {t("keys.putDown")}{" "}
          <Keys keys="escape" /> {t("keys.letGo")}
        </p>
      )}
    </aside>
  );
}
