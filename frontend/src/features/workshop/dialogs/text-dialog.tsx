import { useState } from "react";
import { useWords } from "../../../lib/words";
import { TextArea, TextField } from "../../../ui/field";
import { type DialogProps, StepDialog } from "./step-dialog";

interface Props extends DialogProps {
  action: string;
  path: string;
  field: "place" | "reason" | "what";
  required?: boolean;
}

/** A step that asks for one text. */
export function TextDialog({ action, path, field, required, ...props }: Props) {
  const t = useWords("workshop");
  const [text, setText] = useState("");
  const label = t(`field.${field}`);
  return (
    <StepDialog
      {...props}
      action={action}
      hint={t(`hint.${action}` as "hint.askHelp")}
      labels={{ [field]: label }}
      step={() => ({ path, form: { [field]: text.trim() } })}
    >
      {(error) =>
        field === "reason" ? (
          <TextArea
            id={field}
            label={label}
            required={required}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
            error={error(field)}
          />
        ) : (
          <TextField
            id={field}
            label={label}
            required={required}
            maxLength={60}
            value={text}
            onChange={(event) => setText(event.target.value)}
            error={error(field)}
          />
        )
      }
    </StepDialog>
  );
}
