import type { Translation } from "../../lib/words";

const escalations: Translation<"escalations"> = {
  title: "Escalations",
  lead: "Problems that could not be settled on site; those nobody has taken up come first",
  all: "Show all",
  openOnly: "Only open ones",
  more: "More",
  none: "Nothing is escalated",
  noneHint: "What a technician reports from the site appears here at once.",
  cleared: "Cleared",
  planned: "Plan confirmed",
  taken: "Taken up",
  untaken: "Nobody has taken it up",
  hours: "{hours} h",
  reported: "Reported by {who}, {time}",
  cannotSolve: "cannot be solved on site",
  departments: "concerned: {names}",
  and: ", ",
  takenBy: "taken up by {who}",
  plan: "Plan: {plan} ({who})",
  take: "Take it up",
  confirmPlan: "Confirm the plan",
  replan: "Change the plan",
  planLabel: "Solution plan",
  clear: "The fault is cleared",
};

export default escalations;
