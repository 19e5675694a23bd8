interface Named {
  id: string;
  name: string;
}

/** A problem that its service person could not settle (3.1.6, 3.2.5). */
export interface Escalation {
  id: string;
  ticket: { id: string; number: string; customer: string };
  description: string;
  cannotSolve: boolean;
  /** By their roles. */
  departments: string[];
  escalatedAt: string;
  escalatedBy: Named;
  takenAt: string | null;
  takenBy: Named | null;
  plan: string | null;
  plannedAt: string | null;
  plannedBy: Named | null;
  clearedAt: string | null;
  clearedBy: Named | null;
  /** From the report to the clearing, or to now. */
  hours: number;
  version: number;
}
