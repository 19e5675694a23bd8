import type { Tone } from "../../ui/status-tag";
import type { CountStatus } from "./queries";

export const tones: Record<CountStatus, Tone> = {
  open: "going",
  compared: "amber",
  posted: "good",
  cancelled: "off",
};
