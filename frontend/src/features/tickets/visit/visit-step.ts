import type { usePhotoQueue } from "../../../lib/photo-queue";
import type { VisitTicket } from "./views";
import type { VisitDraft } from "./visit-draft";

/** What every step of a visit is given. */
export interface StepProps {
  ticket: VisitTicket;
  draft: VisitDraft;
  onDraft: (patch: Partial<VisitDraft>) => void;
  /** The visit is over: what was kept on this phone may be forgotten. */
  onEnded: () => void;
  queue: ReturnType<typeof usePhotoQueue>;
}
