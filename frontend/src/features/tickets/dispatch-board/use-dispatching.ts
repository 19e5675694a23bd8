import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Problem } from "../../../api/problem";
import { clock, type Day, dayOf, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { toast } from "../../../ui/toast";
import type { Board, Movable, Place } from "./board";
import { withMove } from "./board-change";
import { boardQuery, sendDispatch, sendWithdrawal } from "./queries";

/** What must be answered before a call may go where it was put. */
export type Question =
  /** A planned call moves: the reason is kept. */
  | { kind: "move"; call: Movable; place: Place; plannedAt: string | null }
  /** Calls of an earlier day still wait (1.13). */
  | { kind: "carried-over"; call: Movable; place: Place; plannedAt: string | null; waiting: Waiting[] }
  /** Somebody else was faster. */
  | { kind: "why"; call: Movable; place: Place; plannedAt: string | null; sentence: string }
  | { kind: "changed"; call: Movable; problem: Problem };

export interface Waiting {
  id: string;
  number: string;
  customer: { name: string };
  openedAt: string;
}

/** Puts calls where they were dropped: shown at once, taken back when refused, undoable for ten seconds. */
export function useDispatching(branch: string, day: Day, board: Board | undefined) {
  const t = useWords("dispatch");
  const client = useQueryClient();
  const { queryKey } = boardQuery(branch, day);
  const [question, setQuestion] = useState<Question | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const last = useRef<() => void>(undefined);
  const nameOf = (id: string) => board?.technicians.find((each) => each.id === id)?.name ?? "";

  const undo = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (failure) {
      setProblem(Problem.of(failure));
    }
    void client.invalidateQueries({ queryKey });
  };

  const refuse = (failure: unknown, call: Movable, place: Place, plannedAt: string | null) => {
    const refused = Problem.of(failure);
    if (refused.code === "carried-over-first")
      setQuestion({
        kind: "carried-over",
        call,
        place,
        plannedAt,
        waiting: (refused.facts.waiting ?? []) as Waiting[],
      });
    // An article asks why this person of all: the server's own sentence says what is against it (3.1.3).
    else if (refused.facts.field === "reason")
      setQuestion({ kind: "why", call, place, plannedAt, sentence: refused.message });
    else if (refused.stale) setQuestion({ kind: "changed", call, problem: refused });
    else setProblem(refused);
  };

  /** Sends it; `plannedAt` is where the preview said it would stand. */
  const send = async (call: Movable, place: Place, plannedAt: string | null, reason?: string) => {
    setProblem(null);
    last.current = () => void send(call, place, plannedAt, reason);
    await client.cancelQueries({ queryKey });
    const before = client.getQueryData(queryKey);
    if (before) client.setQueryData(queryKey, withMove(before, call, place, plannedAt));
    try {
      const { from, id } = call;
      if (place === "waiting") {
        const { version } = await sendWithdrawal(call, reason);
        const back = from && (() => sendDispatch({ id, version }, from, t("undo.reason")));
        toast({ text: t("done.withdrawn", { number: call.number }), undo: back ? () => undo(back) : undefined });
      } else {
        // What was shown before the drop is what is sent: the server's earliest moment may have moved on since.
        const at = place.plannedAt ?? plannedAt;
        const { version } = await sendDispatch(call, { ...place, plannedAt: at }, reason);
        toast({
          text: t("done.dispatched", {
            number: call.number,
            technician: nameOf(place.technicianId),
            time: at ? (dayOf(at) === day ? clock(at) : showMoment(at)) : "",
          }),
          undo: () =>
            undo(() =>
              from ? sendDispatch({ id, version }, from, t("undo.reason")) : sendWithdrawal({ id, version }),
            ),
        });
      }
    } catch (failure) {
      if (before) client.setQueryData(queryKey, before);
      refuse(failure, call, place, plannedAt);
    }
    void client.invalidateQueries({ queryKey });
  };

  return {
    problem,
    question,
    put(call: Movable, place: Place, plannedAt: string | null) {
      if (place === "waiting" && !call.from) return;
      if (call.from) setQuestion({ kind: "move", call, place, plannedAt });
      else void send(call, place, plannedAt);
    },
    answer(reason: string) {
      setQuestion(null);
      if (question && question.kind !== "changed") void send(question.call, question.place, question.plannedAt, reason);
    },
    leave() {
      setQuestion(null);
    },
    forget: () => setProblem(null),
    /** Sends what was refused once more, when what it lacked is there. */
    again: () => last.current?.(),
  };
}
