import type { Translation } from "../../lib/words";

const approval: Translation<"approval"> = {
  listSeparator: ", ",
  "gate.again": "Signed: do it now",
  "gate.ask": "Ask for approval",
  "gate.askAgain": "Ask again",
  "gate.failed": "It was not sent; try again",
  "gate.loading": "Looking for the request…",
  "gate.missing": "Signatures still needed:",
  "gate.nobody": "nobody holds this role now",
  "gate.note": "Note (optional)",
  "gate.open": "Open the request",
  "gate.refused": "The last request was refused: {reason}",
  "gate.signed": "Request {number} is signed; you can go ahead.",
  "gate.waiting": "Request {number} was sent and waits for signatures. You will be told when it is signed.",
  "mode.all": "All must sign, in any order",
  "mode.any": "One of them must sign",
  "mode.in_order": "They must sign in this order",
  "status.outdated": "The facts have changed; ask again",
  "status.refused": "Refused",
  "status.signed": "Signed",
  "status.used": "Done",
  "status.waiting": "Waiting for signatures",
  "status.withdrawn": "Withdrawn",
  "step.later": "Not yet",
  "step.never": "Not signed",
  "step.next": "Next to sign",
  "step.onBehalf": "{name} (for {of})",
  "step.refused": "Refused",
  "step.signed": "Signed",
};

export default approval;
