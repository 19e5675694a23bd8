import { useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { Cover } from "../ticket";

/** Covered or not in one word; the server's whole sentence on hover and for screen readers. */
export function CoverTag({ cover }: { cover: Cover }) {
  const t = useWords("intake");
  return (
    <span title={cover.words}>
      <StatusTag tone={cover.covered ? "good" : "off"}>
        {t(cover.covered ? (cover.by === "contract" ? "cover.contract" : "cover.warranty") : "cover.none")}
      </StatusTag>
      <span className="visually-hidden">{cover.words}</span>
    </span>
  );
}
