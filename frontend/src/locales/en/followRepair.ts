import type { Translation } from "../../lib/words";

const followRepair: Translation<"followRepair"> = {
  title: "Your repair",
  number: "Number {number}",
  window: "Visit",
  windowText: "{day}, {from}–{to}",
  technician: "Technician",
  address: "Address",
  fault: "Fault",
  steps: "Steps",
  now: "now",
  toCome: "still to come",
  done: "done",
  asOf: "Updated {time}",
  stale: "No connection; this is how it stood at {time}",
  refresh: "Refresh",
  wish: "Choose a time",
  move: "Move the visit",
  wishHint: "We try to come when it suits you; this page shows it once it is arranged.",
  wishNote: "Anything to add",
  wishSend: "Send",
  wishSent: "We have noted: {window}",
  "gone.title": "This link does not work any more",
  "gone.hint": "It may have expired, or a part of it is missing. Call us, or report the fault again.",
  "gone.report": "Report a fault",
  "problem.title": "The repair cannot be read just now",
  again: "Try again",
};

export default followRepair;
