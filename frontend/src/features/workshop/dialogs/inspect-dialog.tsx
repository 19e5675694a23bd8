import { useState } from "react";
import { useWords } from "../../../lib/words";
import { TextArea } from "../../../ui/field";
import styles from "../workshop.module.css";
import { type DialogProps, StepDialog } from "./step-dialog";

/** The supervisor's inspection: it may leave, or it goes back to the bench with the reason (1.7c). */
export function InspectDialog(props: DialogProps) {
  const t = useWords("workshop");
  const [passed, setPassed] = useState<boolean | null>(null);
  const [reason, setReason] = useState("");
  return (
    <StepDialog
      {...props}
      action="inspectItem"
      hint={props.item.card?.workDone}
      disabled={passed === null}
      labels={{ reason: t("field.reason") }}
      step={() => ({ path: "/inspections", form: { passed, reason: reason.trim() } })}
    >
      {(error) => (
        <>
          <fieldset className={styles.choices}>
            <legend>{t("result")}</legend>
            {[true, false].map((each) => (
              <label key={String(each)}>
                <input type="radio" name="passed" checked={passed === each} onChange={() => setPassed(each)} />
                {t(each ? "passes" : "fails")}
              </label>
            ))}
          </fieldset>
          <TextArea
            id="reason"
            label={t(passed === false ? "field.reason" : "field.note")}
            required={passed === false}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={error("reason")}
          />
        </>
      )}
    </StepDialog>
  );
}
