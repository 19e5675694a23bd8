import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Day } from "../../../lib/dates";
import { useMedia } from "../../../lib/media";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { AssignDialog } from "./assign-dialog";
import { axisOf } from "./axis";
import type { Board, Movable, Place } from "./board";
import { type BoardFilters, filtered } from "./board-filters";
import { CardActionsContext } from "./card-actions";
import { ChangedDialog } from "./changed-dialog";
import { CompactBoard } from "./compact-board";
import { DeskBoard } from "./desk-board";
import { HeldPanel } from "./held-panel";
import { previewQuery } from "./queries";
import { ReasonDialog } from "./reason-dialog";
import { useAnnouncement } from "./use-announcement";
import { useCarry } from "./use-carry";
import { useDispatching } from "./use-dispatching";
import { useFrozen } from "./use-frozen";

interface Props {
  fresh: Board;
  branch: string;
  day: Day;
  filters: BoardFilters;
}

/** The board at work: one card in the hand, what it would do, and what must be answered before it may lie. */
export function Dispatching({ fresh, branch, day, filters }: Props) {
  const ui = useWords("ui");
  const compact = useMedia("(width < 1024px)");
  const mayMove = useMay("dispatchTicket");
  const [openId, setOpenId] = useState<string | null>(null);
  const [holding, setHolding] = useState(false);
  const whole = useFrozen(fresh, holding);
  const board = useMemo(() => filtered(whole, filters), [whole, filters]);
  const axis = useMemo(
    () =>
      axisOf(
        day,
        whole.shifts,
        whole.technicians.flatMap((technician) => technician.jobs),
      ),
    [day, whole],
  );
  const dispatching = useDispatching(branch, day, whole);
  const preview = useRef<string | null>(null);
  const [settle, setSettle] = useState<string | null>(null);

  const put = (call: Movable, place: Place, plannedAt: string | null) => {
    // The hand goes on to the next call that waits, or stays with the card that moved.
    const next = whole.undispatched.find(({ id }) => id !== call.id)?.id;
    setSettle(call.from ? call.id : (next ?? null));
    dispatching.put(call, place, plannedAt);
  };
  const carry = useCarry({
    board,
    axis,
    planned: () => preview.current,
    put: (call, place) => put(call, place, preview.current),
  });
  const { held } = carry;
  useEffect(() => setHolding(held !== null), [held]);

  const over = held?.place && held.place !== "waiting" ? held.place : null;
  const landing = useQuery({
    ...previewQuery(held?.call.id ?? "", over?.technicianId ?? "", over?.plannedAt ?? null),
    enabled: over !== null,
  });
  preview.current = over ? (landing.data?.plannedAt ?? over.plannedAt) : null;
  const said = useAnnouncement(held, board, landing.data);

  useEffect(() => {
    if (!settle || held || dispatching.question) return;
    document.querySelector<HTMLElement>(`[data-call="${settle}"]`)?.focus();
    setSettle(null);
  }, [settle, held, dispatching.question]);

  const { question } = dispatching;
  const compactActions = useMemo(
    () => ({ open: setOpenId, focused() {}, press: (event: React.KeyboardEvent<HTMLElement>) => openByKey(event) }),
    [],
  );

  return (
    <>
      {dispatching.problem && (
        <ProblemAlert problem={dispatching.problem} again={dispatching.again}>
          <div>
            <Button onClick={dispatching.forget}>{ui("close")}</Button>
          </div>
        </ProblemAlert>
      )}
      {compact ? (
        <CardActionsContext value={compactActions}>
          <CompactBoard board={board} onOpen={setOpenId} />
        </CardActionsContext>
      ) : (
        <DeskBoard
          board={board}
          axis={axis}
          mayMove={mayMove}
          held={held}
          preview={landing.data}
          panel={
            held && <HeldPanel held={held} board={whole} fresh={fresh} preview={landing.data} problem={landing.error} />
          }
          onOpen={setOpenId}
          onPickUp={carry.pickUp}
          onHeldKey={carry.press}
        />
      )}
      <p className="visually-hidden" aria-live="assertive">
        {said}
      </p>
      {openId && (
        <AssignDialog
          board={board}
          day={day}
          id={openId}
          mayMove={mayMove}
          onPut={put}
          onClose={() => setOpenId(null)}
        />
      )}
      {question?.kind === "changed" && (
        <ChangedDialog call={question.call} problem={question.problem} onClose={dispatching.leave} />
      )}
      {question && question.kind !== "changed" && (
        <ReasonDialog question={question} onAnswer={dispatching.answer} onClose={dispatching.leave} />
      )}
    </>
  );
}

/** On a phone a card is one button. */
function openByKey(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  event.currentTarget.click();
}
