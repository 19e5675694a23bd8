import { useState } from "react";
import { useWords } from "../../../lib/words";
import { TextArea } from "../../../ui/field";
import styles from "../workshop.module.css";
import { type DialogProps, StepDialog } from "./step-dialog";

/** Repaired: what was done, and whether parts were replaced; then the supervisor looks at it (1.7b). */
export function FinishDialog(props: DialogProps) {
  const t = useWords("workshop");
  const [work, setWork] = useState(props.item.card?.workDone ?? "");
  const [none, setNone] = useState(false);
  return (
    <StepDialog
      {...props}
      action="putForward"
      hint={t("hint.putForward", { minutes: props.item.minutes })}
      labels={{ workDone: t("field.workDone"), minutes: t("field.minutes"), parts: t("parts") }}
      step={() => ({ path: "/completion", form: { workDone: work.trim(), partsNone: none } })}
    >
      {(error) => (
        <>
          <TextArea
            id="workDone"
            label={t("field.workDone")}
            required
            maxLength={4000}
            value={work}
            onChange={(event) => setWork(event.target.value)}
            error={error("workDone")}
          />
          <label className={styles.check}>
            <input id="parts" type="checkbox" checked={none} onChange={(event) => setNone(event.target.checked)} />
            {t("partsNone")}
          </label>
        </>
      )}
    </StepDialog>
  );
}
