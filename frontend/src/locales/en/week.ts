import type { Translation } from "../../lib/words";

const week: Translation<"week"> = {
  title: "The week's work",
  lead: "Everybody's jobs and hours, and jobs nobody has; uneven ones are moved on the dispatch board.",
  reviewed: "Looked at {at} by {name}",
  board: "Dispatch board",
  review: "Looked at and evened out",
  reviewHint: "Jobs are moved on the dispatch board; here it is noted that you looked.",
  note: "What was moved",
  saved: "Saved",
  before: "Week before",
  next: "Next week",
  unassigned: "Jobs nobody has",
  allAssigned: "Everything has somebody.",
  arriveBy: "due by {at}",
  people: "Everybody's jobs",
  technician: "Technician",
  sum: "Sum",
  none: "No jobs",
  load: "{n, plural, one {# job} other {# jobs}}, {time}",
};

export default week;
