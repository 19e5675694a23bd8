import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import type { Cover } from "./customer";

/** Covered or not, in one word. */
export function CoverTag({ cover }: { cover: Cover }) {
  const t = useWords("customers");
  return (
    <StatusTag tone={cover.covered ? "good" : cover.extent === "partly" ? "amber" : "off"}>
      {t(wordOf(cover))}
    </StatusTag>
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
