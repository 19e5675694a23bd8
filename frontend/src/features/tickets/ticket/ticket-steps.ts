/** Steps that take one text with them: where it goes, under which name, and whether it must be there. */
export const asking = {
  appendToTicket: { noun: "notes", field: "text", required: true, danger: false },
  chaseTicket: { noun: "chases", field: "note", required: false, danger: false },
  refuseDispatch: { noun: "refusal", field: "reason", required: true, danger: true },
  withdrawDispatch: { noun: "dispatch", field: "reason", required: true, danger: true },
  reopenTicket: { noun: "reopening", field: "reason", required: true, danger: false },
  cancelTicket: { noun: "cancellation", field: "reason", required: true, danger: true },
} as const;

/** Steps that are one press. */
export const direct = { closeTicket: "closure", attachVoucher: "voucher" } as const;

export type Asking = keyof typeof asking;
export type Direct = keyof typeof direct;

/** What a technician does at the door; those steps have their own page, made for a thumb. */
export const atTheDoor = ["depart", "arrive", "recordFindings", "addPhoto", "endVisit", "signVoucher", "collectFee"];
