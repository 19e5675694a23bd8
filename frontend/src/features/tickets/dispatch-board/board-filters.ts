import type { Board } from "./board";

/** The board's filters as they stand in the address; empty means not filtered, an empty day is today. */
export const noFilters = { day: "", branch: "", area: "", skill: "" };
export type BoardFilters = typeof noFilters;

/** The calls and technicians of one area and one skill. A technician without any area or skill serves all of them. */
export function filtered(board: Board, { area, skill }: Pick<BoardFilters, "area" | "skill">): Board {
  if (!area && !skill) return board;
  return {
    ...board,
    undispatched: board.undispatched.filter(
      (call) => (!area || call.area?.id === area) && (!skill || call.model.category === skill),
    ),
    technicians: board.technicians.filter(
      (technician) =>
        (!area || technician.areas.length === 0 || technician.areas.some(({ id }) => id === area)) &&
        (!skill || technician.skills.length === 0 || technician.skills.includes(skill)),
    ),
  };
}

/** What can be filtered by: whatever the board's own technicians and calls name, each once, by name. */
export function choices(board: Board): { areas: { id: string; name: string }[]; skills: string[] } {
  const areas = new Map<string, string>();
  const skills = new Set<string>();
  for (const technician of board.technicians) {
    for (const { id, name } of technician.areas) areas.set(id, name);
    for (const skill of technician.skills) skills.add(skill);
  }
  for (const { area, model } of board.undispatched) {
    if (area) areas.set(area.id, area.name);
    if (model.category) skills.add(model.category);
  }
  const byName = new Intl.Collator("zh-CN").compare;
  return {
    areas: [...areas].map(([id, name]) => ({ id, name })).sort((a, b) => byName(a.name, b.name)),
    skills: [...skills].sort(byName),
  };
}
