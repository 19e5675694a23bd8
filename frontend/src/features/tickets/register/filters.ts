import type { Filters } from "../../../lib/filters";
import type { TicketCounts } from "../ticket";

/** What the register's address can say; `view` and `call` are of the page, the rest goes to the API as it is. */
export const known = {
  q: "",
  status: [] as string[],
  branch: "",
  technician: "",
  day: "",
  late: "",
  carriedOver: "",
  open: "",
  sort: "",
  customer: "",
  equipment: "",
  view: "",
  call: "",
};

export type RegisterFilters = typeof known;
export type Figure = Exclude<keyof TicketCounts, "asOf">;

/** The rows each figure counts, as filters of the same list (demand 21). */
export function rowsOf(figure: Figure, day: string): Filters {
  switch (figure) {
    case "open":
      return { open: "true", sort: "due" };
    case "today":
      return { day };
    case "late":
      return { late: "true", sort: "due" };
    case "carriedOver":
      return { carriedOver: "true", sort: "due" };
    case "undispatched":
      return { status: ["registered"], sort: "due" };
    case "waitingClosure":
      return { status: ["done"] };
    case "reports":
      return { view: "reports" };
  }
}

/** The figure whose rows the page shows, when it shows exactly those. */
export function figureShown(filters: RegisterFilters, day: string): Figure | null {
  const { call: _, ...now } = filters;
  const same = (figure: Figure) => {
    const { call: __, ...wanted } = { ...known, ...rowsOf(figure, day) };
    return JSON.stringify(wanted) === JSON.stringify(now);
  };
  const figures: Figure[] = ["open", "today", "late", "carriedOver", "undispatched", "waitingClosure", "reports"];
  return figures.find(same) ?? null;
}
