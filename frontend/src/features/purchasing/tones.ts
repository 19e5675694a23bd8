import type { Tone } from "../../ui/status-tag";

/** What each state means for whoever reads it; the words come from the locale files. */
export const receiptTones: Record<string, Tone> = {
  spot_check: "amber",
  check: "waiting",
  inspect: "waiting",
  note: "going",
  sign: "amber",
  enter: "going",
  entered: "good",
  refused: "off",
};

export const purchaseTones: Record<string, Tone> = {
  wanted: "waiting",
  placed: "going",
  arrived: "good",
  cancelled: "off",
};

export const shortageTones: Record<string, Tone> = {
  found: "late",
  reported: "amber",
  approved: "going",
  declined: "off",
  ordered: "going",
  arrived: "good",
};

export const repairTones: Record<string, Tone> = {
  noted: "amber",
  registered: "waiting",
  sent: "going",
  back: "amber",
  entered: "good",
  given_up: "off",
};

/** A delivery that is done says how it ended; before that, what it waits for. */
export const receiptState = (row: { step: string; status: string }): string =>
  row.step === "done" ? row.status : row.step;
