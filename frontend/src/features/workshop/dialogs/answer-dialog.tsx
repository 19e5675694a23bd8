import { useState } from "react";
import { useWords } from "../../../lib/words";
import { TextArea } from "../../../ui/field";
import { instantOf, momentOf, PlannedFinish } from "./planned-finish";
import { type DialogProps, StepDialog } from "./step-dialog";

/** The supervisor answers a call for help with what is done about it, and may promise another time (1.9). */
export function AnswerDialog(props: DialogProps) {
  const t = useWords("workshop");
  const [action, setAction] = useState("");
  const [planned, setPlanned] = useState(momentOf(props.item.card?.plannedFinish));
  return (
    <StepDialog
      {...props}
      action="answerHelp"
      hint={props.item.help.find((one) => !one.answeredAt)?.reason}
      labels={{ action: t("field.action"), plannedFinish: t("plannedFinish") }}
      step={() => ({ path: "/help/answer", form: { action: action.trim(), plannedFinish: instantOf(planned) } })}
    >
      {(error) => (
        <>
          <TextArea
            id="action"
            label={t("field.action")}
            required
            maxLength={1000}
            value={action}
            onChange={(event) => setAction(event.target.value)}
            error={error("action")}
          />
          <PlannedFinish value={planned} onChange={setPlanned} error={error("plannedFinish")} />
        </>
      )}
    </StepDialog>
  );
}
