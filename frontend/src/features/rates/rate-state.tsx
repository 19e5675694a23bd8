import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import type { ComplaintRate } from "./queries";

/** Open, released in time, or late, which it stays. */
export function RateState({ rate }: { rate: ComplaintRate }) {
  const t = useWords("rates");
  if (rate.late) return <StatusTag tone="late">{t(rate.releasedAt ? "releasedLate" : "late")}</StatusTag>;
  return <StatusTag tone={rate.releasedAt ? "good" : "amber"}>{t(rate.releasedAt ? "released" : "open")}</StatusTag>;
}
