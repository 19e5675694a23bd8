import { type Outcome, openVisit, type SignatureKind, type Step, type VisitTicket } from "./views";
import type { VisitDraft } from "./visit-draft";

/** What an outcome needs after the work is written down (demand 17); the server refuses when something is missing. */
const needs: Record<Outcome, Step[]> = {
  fixed: ["fee", "sign", "collect", "leave"],
  take_in: ["reason", "sign", "leave"],
  come_back: ["reason"],
  not_home: ["reason"],
};

/** The signature an outcome needs: completion (1.4a), or the separate one for taking the item away (1.6b). */
export const signatureFor = (outcome: Outcome | null): SignatureKind | null =>
  outcome === "fixed" ? "completion" : outcome === "take_in" ? "take_away" : null;

/** The way of a visit as far as it can be foreseen, for the progress line and for going back. */
export function plan(ticket: VisitTicket, outcome: Outcome | null): Step[] {
  const after = outcome ? needs[outcome] : ["fee", "sign", "leave"];
  const collects = ticket.serviceType === "paid" && (ticket.fee?.smallFee ?? true) && ticket.fee?.amount !== 0;
  return (["depart", "arrive", "work", "outcome", ...after] as Step[]).filter((step) => step !== "collect" || collects);
}

/** The step that is next, by what the server allows now and what was chosen on this phone. */
export function nextStep(ticket: VisitTicket, draft: VisitDraft): Step {
  const may = (operation: string) => ticket.allowedActions.includes(operation);
  const visit = openVisit(ticket);
  if (may("depart")) return "depart";
  if (visit && !visit.arrivedAt) return draft.outcome === "not_home" ? "reason" : "arrive";
  const collects = may("collectFee") && !ticket.collection && !draft.notCollected;
  if (!visit) return collects ? "collect" : ticket.visits.length > 0 ? "over" : "waiting";
  if (!visit.diagnosis && draft.outcome !== "not_home") return "work";
  if (!draft.outcome) return "outcome";
  if (draft.outcome === "come_back" || draft.outcome === "not_home") return "reason";
  if (draft.outcome === "take_in" && !draft.reason.trim()) return "reason";
  if (draft.outcome === "fixed" && (!ticket.fee || !draft.feeSeen)) return "fee";
  // The server says what this outcome still lacks; after work and fee that is the signature.
  if (ticket.refusedActions?.[`endVisit.${draft.outcome}`]) return "sign";
  return collects ? "collect" : "leave";
}

/** Steps one can go back to and change; what has been stamped or collected stays. */
const changeable: Step[] = ["work", "outcome", "reason", "fee", "sign"];

/** The step shown: where one went back to, as long as that still lies behind, else the next. */
export function shownStep(ticket: VisitTicket, draft: VisitDraft): Step {
  const next = nextStep(ticket, draft);
  if (!draft.back || !openVisit(ticket)?.arrivedAt) return next;
  const way = plan(ticket, draft.outcome);
  return way.includes(draft.back) && way.indexOf(draft.back) < way.indexOf(next) ? draft.back : next;
}

/** The step before the one shown, where one can go back; null where not. */
export function stepBefore(ticket: VisitTicket, draft: VisitDraft): Step | null {
  const way = plan(ticket, draft.outcome).filter((step) => changeable.includes(step));
  const shown = shownStep(ticket, draft);
  const whole = plan(ticket, draft.outcome);
  return way.filter((step) => whole.indexOf(step) < whole.indexOf(shown)).at(-1) ?? null;
}
