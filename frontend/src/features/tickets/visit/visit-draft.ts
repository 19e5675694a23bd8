import { useDrafts } from "../../../lib/draft";
import { useSession } from "../../../lib/session";
import { type Category, categories, type Outcome, type Step, type Visit } from "./views";

/** What the technician typed and chose and the server may not have yet; null means: as the server has it. */
export interface VisitDraft {
  diagnosis: string | null;
  workDone: string | null;
  minutes: Partial<Record<Category, number>> | null;
  site: Partial<OnSite> | null;
  outcome: Outcome | null;
  reason: string;
  fee: string;
  feeReason: string;
  /** The fee was looked at; a price set by cover or contract is shown once before it is signed. */
  feeSeen: boolean;
  /** The customer did not pay on the spot. */
  notCollected: boolean;
  /** Gone back to look at or change an earlier step. */
  back: Step | null;
}

const blank: VisitDraft = {
  diagnosis: null,
  workDone: null,
  minutes: null,
  site: null,
  outcome: null,
  reason: "",
  fee: "",
  feeReason: "",
  feeSeen: false,
  notCollected: false,
  back: null,
};

/** The draft of one visit; survives a reload, an ended session and a dead battery. */
export const useVisitDraft = (ticketId: string) => useDrafts(`visit.${ticketId}`, useSession().person.id, blank);

/** Findings as they stand: what was typed, else what the server has. */
export interface Findings {
  diagnosis: string;
  workDone: string;
  minutes: Partial<Record<Category, number>>;
  site: OnSite;
}

/** Whom one met there, what was put forward, and whether it was what had been reported. */
export interface OnSite {
  siteContact: string;
  sitePhone: string;
  solution: string;
  differs: boolean;
}

export const savedFindings = (visit: Visit): Findings => ({
  diagnosis: visit.diagnosis ?? "",
  workDone: visit.workDone ?? "",
  minutes: Object.fromEntries(visit.minutes.map((each) => [each.category, each.minutes])),
  site: {
    siteContact: visit.siteContact ?? "",
    sitePhone: visit.sitePhone ?? "",
    solution: visit.solution ?? "",
    differs: visit.differs ?? false,
  },
});

export function findingsOf(visit: Visit, draft: VisitDraft): Findings {
  const saved = savedFindings(visit);
  return {
    diagnosis: draft.diagnosis ?? saved.diagnosis,
    workDone: draft.workDone ?? saved.workDone,
    minutes: draft.minutes ?? saved.minutes,
    site: { ...saved.site, ...draft.site },
  };
}

/** The request's body: only categories on which time was spent. */
export const findingsForm = ({ diagnosis, workDone, minutes, site }: Findings) => ({
  diagnosis: diagnosis.trim(),
  workDone: workDone.trim(),
  siteContact: site.siteContact.trim(),
  sitePhone: site.sitePhone.trim(),
  solution: site.solution.trim(),
  differs: site.differs,
  minutes: categories
    .map((category) => ({ category, minutes: minutes[category] ?? 0 }))
    .filter((spent) => spent.minutes > 0)
    .sort((a, b) => a.category.localeCompare(b.category)),
});

/** Whether something typed is only on this phone. */
export const unsaved = (visit: Visit, draft: VisitDraft): boolean =>
  JSON.stringify(findingsForm(findingsOf(visit, draft))) !== JSON.stringify(findingsForm(savedFindings(visit)));
