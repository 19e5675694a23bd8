import type { ApprovalStatus } from "../../lib/approval";
import { sayCode, useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../../ui/status-tag";

const tones: Record<ApprovalStatus, Tone> = {
  waiting: "going",
  signed: "good",
  used: "good",
  refused: "late",
  withdrawn: "off",
  outdated: "amber",
};

export function ApprovalTag({ status }: { status: ApprovalStatus }) {
  const t = useWords("approval");
  return <StatusTag tone={tones[status] ?? "waiting"}>{sayCode(t, `status.${status}`)}</StatusTag>;
}
