import { useState } from "react";
import { useWords } from "../../../lib/words";
import { TextField } from "../../../ui/field";
import { type DialogProps, StepDialog } from "./step-dialog";

const fields = { what: 120, serial: 60, accessories: 500, condition: 500 } as const;

/** What was taken in, what came with it, and how it looked: before anybody says afterwards that it looked otherwise. */
export function DescribeDialog(props: DialogProps) {
  const t = useWords("workshop");
  const { what, serial, accessories, condition } = props.item;
  const [form, setForm] = useState({ what, serial, accessories, condition });
  return (
    <StepDialog
      {...props}
      action="describeItem"
      labels={{ what: t("field.what") }}
      step={() => ({ path: "", method: "PUT", form })}
    >
      {(error) =>
        (Object.keys(fields) as (keyof typeof fields)[]).map((name) => (
          <TextField
            key={name}
            id={name}
            label={t(`field.${name}`)}
            required={name === "what"}
            maxLength={fields[name]}
            value={form[name]}
            onChange={(event) => setForm({ ...form, [name]: event.target.value })}
            error={error(name)}
          />
        ))
      }
    </StepDialog>
  );
}
