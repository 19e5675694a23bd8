import { useState } from "react";
import { useWords } from "../../../lib/words";
import { TextArea } from "../../../ui/field";
import { type DialogProps, StepDialog } from "./step-dialog";

/** Nobody here can deal with it: the management is told at once, with what was tried (6.13, 16.9b). */
export function BeyondUsDialog(props: DialogProps) {
  const t = useWords("workshop");
  const [said, setSaid] = useState({ reason: "", tried: "" });
  const fields = ["reason", "tried"] as const;
  return (
    <StepDialog
      {...props}
      action="reportBeyondUs"
      hint={t("hint.reportBeyondUs")}
      labels={{ reason: t("field.reason"), tried: t("field.tried") }}
      step={() => ({ path: "/beyond-us", form: { reason: said.reason.trim(), tried: said.tried.trim() } })}
    >
      {(error) =>
        fields.map((field) => (
          <TextArea
            key={field}
            id={field}
            label={t(`field.${field}`)}
            required
            maxLength={1000}
            value={said[field]}
            onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
            error={error(field)}
          />
        ))
      }
    </StepDialog>
  );
}
