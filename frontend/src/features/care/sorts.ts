/** What can be wrong in a warehouse. */
export const sorts = ["location", "ledger", "quality", "label", "passage", "unusual", "hazard"] as const;

/** Where on their way goods may be damaged. */
export const steps = [
  "receiving",
  "counting",
  "entering",
  "moving",
  "placing",
  "returning",
  "keeping",
  "storing",
  "issuing",
] as const;

export const acts = ["rummaging", "taking", "fire", "entering", "other"] as const;
