import { useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../../ui/status-tag";
import type { Task } from "./queries";

const tones: Record<Task["status"], Tone> = { given: "waiting", reported: "going", accepted: "good", withdrawn: "off" };

/** Where a task stands; late is said whatever else it is. */
export function TaskState({ task }: { task: Task }) {
  const t = useWords("tasks");
  return (
    <StatusTag tone={task.late && task.status !== "accepted" ? "late" : tones[task.status]}>
      {t(`status.${task.status}`)}
      {task.late && ` · ${t("late")}`}
    </StatusTag>
  );
}
