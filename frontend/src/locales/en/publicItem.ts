import type { Translation } from "../../lib/words";

const publicItem: Translation<"publicItem"> = {
  receipt: "Receipt {number}",
  voided: "void",
  customer: "Customer",
  what: "Item",
  accessories: "Accessories",
  cover: "Cover",
  condition: "Condition when taken",
  taken: "Taken",
  ticket: "Service number",
  returnOn: "Date of return: {day}",
  promised: "Expected to be repaired on {day}",
  steps: "Progress",
  estimate: "Estimate {number}",
  "sort.part": "Part",
  "sort.labour": "Labour",
  "sort.other": "Other",
  total: "Total",
  agreed: "{name} agreed to this estimate, {time}.",
  declined: "{name} declined this estimate, {time}.",
  agree: "Agree to the repair",
  decline: "Decline",
  agreeHint: "You agree to what is shown above and its price. Please sign.",
  declineHint: "We do not go on, and arrange the return with you.",
  name: "Your name",
  signature: "Signature",
  agreeDo: "Sign and agree",
  declineDo: "Decline it",
  back: "Back",
};

export default publicItem;
