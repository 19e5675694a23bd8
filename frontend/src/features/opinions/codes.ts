/** As the API spells them. */
export const channels = [
  "hotline",
  "mailbox",
  "shop",
  "visit",
  "call_back",
  "website",
  "survey",
  "complaint",
  "other",
] as const;
/** What staff enter by hand; the rest comes by itself. */
export const entered = ["hotline", "mailbox", "shop", "visit", "call_back", "other"] as const;
export const sorts = ["opinion", "suggestion", "enquiry"] as const;
export const methods = ["on_site", "in_writing", "other"] as const;
export const topics = ["quality", "service", "price", "delivery", "parts", "other"] as const;
export const states = [
  "open",
  "unanswered",
  "unjudged",
  "to_pass_on",
  "passed_to_nobody",
  "measures_open",
  "mine",
  "closed",
] as const;
/** Departments that an opinion is passed to, by their roles. */
export const departments = [
  "quality",
  "technical",
  "production",
  "sales",
  "service_department",
  "accountant",
  "storekeeper",
  "supervisor",
  "branch_manager",
  "vice_general_manager",
  "general_manager",
] as const;
