import { useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { Cover } from "../ticket";

/** Covered or not in one word; the server's whole sentence on hover and for screen readers. */
export function CoverTag({ cover }: { cover: Cover }) {
  const t = useWords("intake");
  return (
    <span title={cover.words}>
      <StatusTag tone={cover.covered ? "good" : cover.extent === "partly" ? "amber" : "off"}>
        {t(wordOf(cover))}
      </StatusTag>
      <span className="visually-hidden">{cover.words}</span>
    </span>
  );
}

const wordOf = (cover: Cover) =>
  cover.covered
    ? cover.by === "contract"
      ? "cover.contract"
      : cover.by === "repair"
        ? "cover.repair"
        : "cover.warranty"
    : cover.extent === "partly"
      ? "cover.partly"
      : "cover.none";
