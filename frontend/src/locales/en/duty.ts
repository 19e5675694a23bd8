import type { Translation } from "../../lib/words";

const duty: Translation<"duty"> = {
  about: "Deadlines and duties",
  age: "since {time}",
  article: "Article {ref}",
  more: "More about {name}",
  nobody: "nobody",
  standsIn: "{by} (there is no {role})",
  note: "Note",
  record: "the record",
  toWhom: "To whom",
  toWhomMissing: "Choose who takes it over",
  "action.handOver": "Hand over",
  "action.reportDone": "Report done",
  "action.waiveObligation": "Waive",
  "did.handOver": "Handed over: {name}",
  "did.reportDone": "Reported done: {name}",
  "did.waiveObligation": "Waived: {name}",
  "status.cancelled": "Cancelled",
  "status.met": "Done",
  "status.missed": "Missed",
  "status.open": "Open",
  "status.waived": "Waived",
};

export default duty;
