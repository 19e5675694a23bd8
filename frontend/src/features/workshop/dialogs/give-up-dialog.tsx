import { useState } from "react";
import { sayCode, useWords } from "../../../lib/words";
import { TextArea, TextField } from "../../../ui/field";
import styles from "../workshop.module.css";
import { type DialogProps, StepDialog } from "./step-dialog";

const endings = ["not_repaired", "scrapped", "exchanged"] as const;

/** It is not repaired: what becomes of it, and why. */
export function GiveUpDialog(props: DialogProps) {
  const t = useWords("workshop");
  const [ending, setEnding] = useState<(typeof endings)[number]>("not_repaired");
  const [reason, setReason] = useState(props.item.beyondUs ?? "");
  const [instead, setInstead] = useState("");
  const [unwanted, setUnwanted] = useState(false);
  return (
    <StepDialog
      {...props}
      action="giveUpItem"
      danger
      labels={{ reason: t("field.reason") }}
      step={() => ({
        path: "/giving-up",
        form: { ending, reason: reason.trim(), exchangedFor: ending === "exchanged" ? instead.trim() : null, unwanted },
      })}
    >
      {(error) => (
        <>
          <fieldset className={styles.choices}>
            <legend>{t("ending")}</legend>
            {endings.map((each) => (
              <label key={each}>
                <input type="radio" name="ending" checked={ending === each} onChange={() => setEnding(each)} />
                {sayCode(t, `endingOf.${each}`)}
              </label>
            ))}
          </fieldset>
          <label className={styles.check}>
            <input type="checkbox" checked={unwanted} onChange={(event) => setUnwanted(event.target.checked)} />
            {t("unwanted")}
          </label>
          {ending === "exchanged" && (
            <TextField
              label={t("exchangedFor")}
              maxLength={60}
              value={instead}
              onChange={(event) => setInstead(event.target.value)}
            />
          )}
          <TextArea
            id="reason"
            label={t("field.reason")}
            required
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
