import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import type { Cover } from "./customer";

/** Covered or not, in one word. */
export function CoverTag({ cover }: { cover: Cover }) {
  const t = useWords("customers");
  return (
    <StatusTag tone={cover.covered ? "good" : "off"}>
      {t(cover.covered ? (cover.by === "contract" ? "cover.contract" : "cover.warranty") : "cover.none")}
    </StatusTag>
  );
}
