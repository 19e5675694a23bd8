import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import type { Batch } from "./item";

/** How far a batch is: done and left, and whether the time is up. */
export function BatchTag({ batch }: { batch: Batch }) {
  const t = useWords("workshop");
  const tone = batch.finishedAt ? "good" : batch.late ? "late" : "going";
  return (
    <StatusTag tone={tone}>
      {t("doneLeft", { done: batch.done, left: batch.left })}
      {batch.late && ` · ${t("late")}`}
    </StatusTag>
  );
}
