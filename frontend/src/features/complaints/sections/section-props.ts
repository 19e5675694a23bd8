import type { Complaint } from "../complaint-view";
import type { Value } from "../operation-field";

/** What each section of a complaint's page is given: the complaint, and how one of its operations is begun. */
export interface SectionProps {
  complaint: Complaint;
  act: (operation: string, begin?: Record<string, Value>) => void;
}
