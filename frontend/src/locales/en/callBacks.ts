import type { Translation } from "../../lib/words";

const callBacks: Translation<"callBacks"> = {
  title: "Call-backs",
  lead: "Calls to customers after their repairs, the newest first.",
  call: "Call the customer back",
  reached: "Reached",
  notReached: "Not reached",
  said: "What the customer said",
  note: "Note",
  saidHint: "Needed where the customer was reached",
  record: "Record",
  back: "Back",
  recorded: "Call-back recorded",
  ticket: "Call",
  customer: "Customer",
  by: "By",
  at: "At",
  result: "Result",
  empty: "No call-backs yet",
  emptyHint: "Record them on the page of a call.",
};

export default callBacks;
