import { dayOf } from "../../../lib/dates";
import type { Board, Movable, Place, PlannedJob } from "./board";

/** Where a call stands on a board; undefined when it is not on it. */
export function find(board: Board, id: string) {
  const call = board.undispatched.find((each) => each.id === id);
  if (call) return { call, version: call.version, technician: null };
  for (const technician of board.technicians) {
    const job = technician.jobs.find((each) => each.ticketId === id);
    if (job) return { job, version: job.version, technician };
  }
  return undefined;
}

/** The board as it will be once the server has agreed, shown at once. `at` is when the call is planned. */
export function withMove(board: Board, moved: Movable, place: Place, at: string | null): Board {
  const found = find(board, moved.id);
  if (!found || place === "waiting") return board;
  const plannedAt = place.plannedAt ?? at ?? board.asOf;
  const source = found.technician ? found.job : found.call;
  const job: PlannedJob = {
    ticketId: moved.id,
    number: moved.number,
    status: "dispatched",
    customer: source.customer,
    address: source.address,
    area: source.area,
    model: source.model,
    plannedAt,
    plannedMinutes: moved.minutes,
    arriveBy: source.arriveBy,
    late: source.arriveBy !== null && Date.parse(plannedAt) > Date.parse(source.arriveBy),
    movable: false,
    version: found.version,
  };
  // After hours the earliest free moment is tomorrow's, which is another board.
  const here = dayOf(plannedAt) === board.day;
  return {
    ...board,
    undispatched: board.undispatched.filter((call) => call.id !== moved.id),
    technicians: board.technicians.map((technician) => {
      const left = technician.jobs.filter((each) => each.ticketId !== moved.id);
      const gained = here && technician.id === place.technicianId;
      if (!gained && left.length === technician.jobs.length) return technician;
      const minutes = (gained ? moved.minutes : 0) - (left.length < technician.jobs.length ? moved.minutes : 0);
      return {
        ...technician,
        loadMinutes: Math.max(0, technician.loadMinutes + minutes),
        jobs: gained ? [...left, job] : left,
      };
    }),
  };
}

/** What became of a held call on the server meanwhile; null when it is as it was picked up (demand 12). */
export function changedMeanwhile(fresh: Board, held: Movable): { technician: string | null } | null {
  const found = find(fresh, held.id);
  if (!found) return { technician: null };
  if (found.version === held.version) return null;
  return { technician: found.technician?.name ?? null };
}
