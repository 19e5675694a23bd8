import type { Tone } from "../../ui/status-tag";
import type { Import, Verdict } from "./queries";

export const tones: Record<Import["status"], Tone> = {
  read: "waiting",
  running: "going",
  done: "good",
  undone: "off",
};

export const verdictTones: Record<Verdict, Tone> = {
  added: "good",
  changed: "amber",
  same: "off",
  wrong: "late",
};
