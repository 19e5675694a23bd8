import { useWords } from "../../../lib/words";
import { StatusTag, type Tone } from "../../../ui/status-tag";

type Kept = "phone" | "sending" | "saved" | "failed";

const tones: Record<Kept, Tone> = { phone: "amber", sending: "going", saved: "good", failed: "late" };

/** Where what was typed lies now (demand 14); said aloud when it changes, unseen while nothing was typed. */
export function KeepState({ state, quiet }: { state: Kept; quiet: boolean }) {
  const t = useWords("visit");
  return (
    <p role="status">
      {!(quiet && state === "saved") && <StatusTag tone={tones[state]}>{t(`keep.${state}`)}</StatusTag>}
    </p>
  );
}
