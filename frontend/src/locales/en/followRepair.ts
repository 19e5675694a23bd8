import type { Translation } from "../../lib/words";

const followRepair: Translation<"followRepair"> = {
  title: "Your repair",
  number: "Number {number}",
  window: "Visit",
  windowText: "{day}, {from}–{to}",
  technician: "Technician",
  address: "Address",
  fault: "Fault",
  cover: "Covered",
  steps: "Steps",
  now: "now",
  toCome: "still to come",
  done: "done",
  wish: "Choose a time",
  move: "Move the visit",
  wishHint: "We try to come when it suits you; this page shows it once it is arranged.",
  wishNote: "Anything to add",
  wishSend: "Send",
  wishSent: "We have noted: {window}",
  "gone.hint": "It may have expired, or a part of it is missing. Call us, or report the fault again.",
  "gone.report": "Report a fault",
  items: "What we took in",
  itemEstimate: "Please look at the estimate",
  itemBack: "Back with you",
  itemWhere: "Where it is and how far",
};

export default followRepair;
