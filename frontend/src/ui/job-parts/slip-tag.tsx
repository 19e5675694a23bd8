import type { SlipStatus } from "../../lib/parts";
import { useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../status-tag";

const tones: Record<SlipStatus, Tone> = {
  wanted: "waiting",
  issued: "going",
  handed_over: "good",
  refused: "late",
  cancelled: "off",
};

/** Where a slip stands; one that waits for a signature says so. */
export function SlipTag({ status, waiting }: { status: SlipStatus; waiting?: boolean }) {
  const t = useWords("jobParts");
  return waiting ? (
    <StatusTag tone="amber">{t("status.waiting")}</StatusTag>
  ) : (
    <StatusTag tone={tones[status]}>{t(`status.${status}`)}</StatusTag>
  );
}
