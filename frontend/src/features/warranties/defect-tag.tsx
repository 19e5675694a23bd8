import { sayCode, useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../../ui/status-tag";

const tones: Record<string, Tone> = {
  reported: "amber",
  proposed: "amber",
  closed: "good",
  declined: "off",
};

/** How far a defect has come; one reported after the warranty is marked. */
export function DefectTag({ defect }: { defect: { status: string; withinPeriod: boolean } }) {
  const t = useWords("warranties");
  return (
    <>
      <StatusTag tone={tones[defect.status] ?? "waiting"}>{sayCode(t, `status.${defect.status}`)}</StatusTag>
      {!defect.withinPeriod && <StatusTag tone="off">{t("outside")}</StatusTag>}
    </>
  );
}
