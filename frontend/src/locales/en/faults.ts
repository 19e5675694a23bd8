import type { Translation } from "../../lib/words";

const faults: Translation<"faults"> = {
  title: "Design faults and devices beyond us",
  lead: "The general manager is told at once; unanswered ones stand by age.",
  report: "Report to the general manager",
  "report.hint": "The general manager is told at once; the answer is kept here.",
  reported: "Reported",
  number: "Number",
  sort: "Kind",
  "sort.design_fault": "Design fault",
  "sort.beyond_us": "Cannot be dealt with",
  product: "Product",
  fault: "What is wrong",
  tried: "What was tried",
  job: "Job",
  item: "Item",
  by: "Reported",
  answer: "Answer",
  answerText: "What is decided",
  answered: "Answered",
  open: "Waits for an answer",
  none: "Nothing reported",
  noneHint: "Try other filters; or there really is none.",
  which: "Show",
  "which.open": "Unanswered",
  "which.all": "All",
  ofJob: "Put before the general manager",
};

export default faults;
