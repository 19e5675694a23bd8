import type { Translation } from "../../lib/words";

const jobParts: Translation<"jobParts"> = {
  title: "Parts",
  cost: "Cost",
  none: "Nothing drawn yet.",
  directUse: "Urgent: use first, paper after",
  draw: "Draw parts",
  keep: "Keep parts",
  keepDo: "Keep them",
  keepWhat: "Part to keep",
  keepFree: "{store} · {free} {unit} free",
  keptNow: "Kept",
  kept: "Kept for it: {goods}",
  amount: "{quantity} {unit}",
  counts:
    "{issued} issued, {used} used, {returned} returned{coming, plural, =0 {} other {, # on the way back}}, {left} in hand",
  used: "Used {quantity} {unit}",
  usedOne: "Used 1",
  back: "Bring back",
  backTitle: "Bring back {part}",
  quantity: "Quantity ({unit})",
  most: "{most} at most",
  reason: "Reason",
  announce: "Back to the store",
  announced: "Noted. Please give the goods to the storekeeper.",
  "status.wanted": "to be issued",
  "status.waiting": "to be signed",
  "status.issued": "issued",
  "status.handed_over": "handed over",
  "status.refused": "refused",
  "status.cancelled": "cancelled",
};

export default jobParts;
