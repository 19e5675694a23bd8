import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useParams } from "react-router";
import { usePhotoQueue } from "../../../lib/photo-queue";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { ArriveStep } from "./arrive-step";
import { CollectStep } from "./collect-step";
import { DepartStep } from "./depart-step";
import { EndedStep } from "./ended-step";
import { FeeStep } from "./fee-step";
import { LeaveStep } from "./leave-step";
import { OutcomeStep } from "./outcome-step";
import { sendVisitPhoto, visitTicketQuery } from "./queries";
import { ReasonStep } from "./reason-step";
import { SignStep } from "./sign-step";
import { shownStep } from "./steps";
import { openVisit, type Step, type VisitTicket } from "./views";
import styles from "./visit.module.css";
import { useVisitDraft } from "./visit-draft";
import { VisitFrame } from "./visit-frame";
import type { StepProps } from "./visit-step";
import { WorkStep } from "./work-step";

const screens: Record<Step, React.ComponentType<StepProps>> = {
  depart: DepartStep,
  arrive: ArriveStep,
  work: WorkStep,
  outcome: OutcomeStep,
  reason: ReasonStep,
  fee: FeeStep,
  sign: SignStep,
  collect: CollectStep,
  leave: LeaveStep,
  over: EndedStep,
  waiting: EndedStep,
};

/** One visit on a phone: one step at a time, the next one decided by what the server allows. */
export default function VisitPage() {
  const { ticketId = "" } = useParams();
  const ui = useWords("ui");
  const { data: ticket, error, refetch } = useQuery(visitTicketQuery(ticketId));

  if (ticket) return <Visit key={ticketId} ticket={ticket} />;
  if (error) {
    return (
      <ProblemAlert problem={error}>
        <Button onClick={() => void refetch()}>{ui("again")}</Button>
      </ProblemAlert>
    );
  }
  return <div className={styles.loading} role="status" aria-busy="true" aria-label={ui("loading")} />;
}

function Visit({ ticket }: { ticket: VisitTicket }) {
  const draft = useVisitDraft(ticket.id);
  const client = useQueryClient();
  const visitId = openVisit(ticket)?.id;

  // Photos go on being sent while the next steps are taken.
  const send = useMemo(() => (visitId ? sendVisitPhoto(visitId) : null), [visitId]);
  const queue = usePhotoQueue(send);
  const sent = queue.photos.length - queue.unsent;
  useEffect(() => {
    if (sent > 0) void client.invalidateQueries({ queryKey: ["ticket", ticket.id] });
  }, [sent, client, ticket.id]);

  useEffect(() => {
    if (queue.unsent === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [queue.unsent]);

  const step = shownStep(ticket, draft.form);
  const Screen = screens[step];
  useEffect(() => {
    if (step) scrollTo(0, 0);
  }, [step]);

  return (
    <VisitFrame ticket={ticket} step={step} draft={draft.form} onBack={(back) => draft.change({ back })}>
      <Screen
        key={step}
        ticket={ticket}
        draft={draft.form}
        onDraft={draft.change}
        onEnded={() => draft.finish()}
        queue={queue}
      />
    </VisitFrame>
  );
}
