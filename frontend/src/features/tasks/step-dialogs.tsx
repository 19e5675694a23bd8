import { useState } from "react";
import type { Day } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { acceptTask, reportTask, sendTaskBack, type Task, withdrawTask } from "./queries";

export type Step = "reportTask" | "acceptTask" | "sendTaskBack" | "withdrawTask";

/** One step of one task, with what it asks for. */
export function TaskStep({ task, step, onClose }: { task: Task; step: Step; onClose: () => void }) {
  const t = useWords("tasks");
  const [text, setText] = useState("");
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const field = step === "reportTask" ? "note" : "reason";
  const send = {
    reportTask: () => reportTask(task, text),
    acceptTask: () => acceptTask(task),
    sendTaskBack: () => sendTaskBack(task, { reason: text, dueOn }),
    withdrawTask: () => withdrawTask(task, text),
  }[step];
  return (
    <StepDialog
      title={`${t(step)}: ${task.title}`}
      hint={step === "acceptTask" ? `${t("quality")}: ${task.quality}` : undefined}
      confirm={t(step)}
      done={t("saved")}
      refresh={["given_task"]}
      labels={{ [field]: t(field), dueOn: t("newDueOn") }}
      send={send}
      onClose={onClose}
    >
      {(errorOf) =>
        step !== "acceptTask" && (
          <>
            <TextArea
              id={field}
              label={t(field)}
              required={field === "reason"}
              maxLength={500}
              value={text}
              error={errorOf(field)}
              onChange={(event) => setText(event.target.value)}
            />
            {step === "sendTaskBack" && (
              <TypedDate
                id="dueOn"
                label={t("newDueOn")}
                hint={t("newDueOnHint")}
                chips={[1, 7]}
                value={dueOn}
                onChange={setDueOn}
                error={errorOf("dueOn")}
              />
            )}
          </>
        )
      }
    </StepDialog>
  );
}
