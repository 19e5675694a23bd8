import type { Day } from "../../lib/dates";

interface Named {
  id: string;
  name: string;
}

/** Time of one day spent on one category; a category of visits and one of internal work are never the same. */
export interface ReportLine {
  source: string;
  category: string;
  minutes: number;
}

export interface PersonLine extends ReportLine {
  person: Named;
}

/** What was recorded or taken back after the report was handed in. */
export interface Correction extends ReportLine {
  madeAt: string;
  madeBy: Named | null;
}

/** A technician's report of one day. */
export interface DailyReport {
  id: string;
  person: Named;
  branch: Named;
  day: Day;
  status: "submitted" | "reviewed";
  lines: ReportLine[];
  minutes: number;
  corrections: Correction[];
  minutesNow: number;
  note: string;
  submittedAt: string;
  reviewedAt: string | null;
  reviewedBy: Named | null;
  correctedSince: boolean;
  allowedActions: string[];
  version: number;
}

export interface MyReportDay {
  day: Day;
  /** Null until it is handed in. */
  report: DailyReport | null;
  worked: boolean;
  lines: ReportLine[];
  minutes: number;
  /** Earlier days with work and without a report. */
  missing: Day[];
}

export interface TeamMember {
  person: Named;
  report: DailyReport | null;
  lines: ReportLine[];
  minutes: number;
  recorded: number;
}

/** The supervisor's report of a unit's day. */
export interface SupervisorReport {
  id: string;
  number: string;
  branch: Named;
  branchKind: string;
  day: Day;
  status: "submitted" | "forwarded";
  lines: PersonLine[];
  minutes: number;
  missing: Named[];
  /** By how much the technicians' reports differ by now. */
  since: PersonLine[];
  note: string;
  submittedAt: string;
  submittedBy: Named;
  signatures: { person: Named; role: string; at: string }[];
  signatureAsked: string | null;
  forwardedAt: string | null;
  forwardedBy: Named | null;
  allowedActions: string[];
  version: number;
}

export interface TeamDay {
  day: Day;
  branch: Named;
  members: TeamMember[];
  minutes: number;
  missing: Named[];
  report: SupervisorReport | null;
  missingDays: Day[];
}

/** A unit's day on which somebody worked; without a report it is missing. */
export interface UnitDay {
  day: Day;
  branch: Named;
  report: {
    id: string;
    number: string;
    status: "submitted" | "forwarded";
    minutes: number;
    missing: number;
    submittedAt: string;
    signed: boolean;
    forwardedAt: string | null;
  } | null;
}

export interface InboxReport {
  id: string;
  number: string;
  branch: Named;
  day: Day;
  minutes: number;
  missing: number;
  signatures: { person: Named; role: string; at: string }[];
  forwardedAt: string;
}

/** A table of people by kinds of work: a column for each kind that occurs, sums at both ends. */
export interface Sheet {
  kinds: { key: string; source: string; category: string; minutes: number }[];
  people: { person: Named; byKind: Map<string, number>; minutes: number }[];
  minutes: number;
}

export const kindOf = (line: ReportLine): string => `${line.source}.${line.category}`;

/** Sums lines by person and kind of work, people and kinds in the order they come. */
export function sheetOf(lines: readonly PersonLine[]): Sheet {
  const kinds = new Map<string, Sheet["kinds"][number]>();
  const people = new Map<string, Sheet["people"][number]>();
  for (const line of lines) {
    const key = kindOf(line);
    const kind = kinds.get(key) ?? { key, source: line.source, category: line.category, minutes: 0 };
    kind.minutes += line.minutes;
    kinds.set(key, kind);
    const row = people.get(line.person.id) ?? { person: line.person, byKind: new Map(), minutes: 0 };
    row.byKind.set(key, (row.byKind.get(key) ?? 0) + line.minutes);
    row.minutes += line.minutes;
    people.set(line.person.id, row);
  }
  const order = ["visits", "repairs", "internal"];
  return {
    kinds: [...kinds.values()].sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source)),
    people: [...people.values()],
    minutes: lines.reduce((sum, line) => sum + line.minutes, 0),
  };
}
