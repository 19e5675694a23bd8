import type { Translation } from "../../lib/words";

const internal: Translation<"internal"> = {
  title: "Internal work",
  lead: "Time that belongs to no customer; it counts in the daily report.",
  kind: "Kind",
  "kind.inspection": "Checking of work",
  "kind.parts": "Parts management",
  "kind.tools": "Upkeep of equipment and tools",
  "kind.training": "Short in-service training",
  "kind.other": "Other",
  on: "Day",
  minutes: "Minutes",
  note: "Note",
  person: "Person",
  from: "From",
  to: "To",
  book: "Book time",
  booked: "Time booked",
  remove: "Remove",
  removed: "Entry removed",
  empty: "No internal work in this time",
  emptyHint: "Book time above, or choose other days.",
};

export default internal;
