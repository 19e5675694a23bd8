import { sayCode, useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../../ui/status-tag";
import type { Severity, Step } from "./complaint";

const tones: Record<Step, Tone> = {
  registered: "waiting",
  verifying: "going",
  analysing: "going",
  settling: "going",
  executing: "going",
  closed: "good",
};

export function StepTag({ step }: { step: Step }) {
  const t = useWords("complaints");
  return <StatusTag tone={tones[step]}>{sayCode(t, `step.${step}`)}</StatusTag>;
}

/** Said only where it matters: an ordinary one carries no tag. */
export function SeverityTag({ severity }: { severity: Severity }) {
  const t = useWords("complaints");
  if (severity === "ordinary") return null;
  return <StatusTag tone={severity === "grave" ? "late" : "off"}>{sayCode(t, `severity.${severity}`)}</StatusTag>;
}
