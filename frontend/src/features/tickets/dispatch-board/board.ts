import type { Left } from "../../../lib/countdown";
import type { Day } from "../../../lib/dates";

interface Named {
  id: string;
  name: string;
}

/** A call nobody has yet; the server orders them: carried over first, then by deadline. */
export interface WaitingCall {
  id: string;
  number: string;
  customer: Named;
  address: string;
  area: (Named & { kind: string }) | null;
  model: { id: string; code: string; name: string; category: string; standardMinutes: number };
  fault: string;
  openedAt: string;
  arriveBy: string | null;
  /** The server's sentence why then. */
  arriveByWords: string | null;
  left?: Left | null;
  late: boolean;
  /** From an earlier day, to be dispatched before today's (1.13). */
  carriedOver: boolean;
  chases: number;
  /** Without its voucher a call cannot be dispatched (1.3b). */
  voucher: boolean;
  version: number;
}

/** A call in a technician's day. */
export interface PlannedJob {
  ticketId: string;
  number: string;
  status: string;
  customer: Named;
  address: string;
  area: Named | null;
  model: { code: string; name: string };
  plannedAt: string;
  plannedMinutes: number;
  arriveBy: string | null;
  late: boolean;
  /** Whether the caller may still give it to somebody else. */
  movable: boolean;
  version: number;
}

export interface BoardTechnician extends Named {
  areas: Named[];
  /** Categories of product models. */
  skills: string[];
  loadMinutes: number;
  capacityMinutes: number;
  jobs: PlannedJob[];
}

export interface Shift {
  from: string;
  to: string;
}

/** The whole board of one branch and day, as one read. */
export interface Board {
  day: Day;
  asOf: string;
  shifts: Shift[];
  undispatched: WaitingCall[];
  technicians: BoardTechnician[];
}

/** What a dispatch would do, told before it is done. */
export interface Preview {
  plannedAt: string;
  plannedMinutes: number;
  areaMatches: boolean;
  skillMatches: boolean;
  load: { minutes: number; capacity: number };
  jobs: { ticketId: string; number: string; expectedArrival: string; arriveBy: string | null; late: boolean }[];
  warnings: string[];
}

/** A call in the hand: one that waits, or one that is planned and may move. */
export interface Movable {
  id: string;
  number: string;
  customer: string;
  minutes: number;
  version: number;
  /** Where it was; null while it waited. */
  from: { technicianId: string; plannedAt: string } | null;
}

/** Where a call may be put: a technician, at a time or (null) as early as the server finds room; or back among those that wait. */
export type Place = { technicianId: string; plannedAt: string | null } | "waiting";

export const waitingMovable = (call: WaitingCall): Movable => ({
  id: call.id,
  number: call.number,
  customer: call.customer.name,
  minutes: call.model.standardMinutes,
  version: call.version,
  from: null,
});

export const plannedMovable = (job: PlannedJob, technicianId: string): Movable => ({
  id: job.ticketId,
  number: job.number,
  customer: job.customer.name,
  minutes: job.plannedMinutes,
  version: job.version,
  from: { technicianId, plannedAt: job.plannedAt },
});
