import { useState } from "react";
import { type Day, today } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { TypedDate } from "../../../ui/typed-date";
import { type DialogProps, StepDialog } from "./step-dialog";

/** The date of return in the register (1.7c). */
export function ReturnDateDialog(props: DialogProps) {
  const t = useWords("workshop");
  const [day, setDay] = useState<Day | null>(props.item.returnOn ?? today());
  return (
    <StepDialog
      {...props}
      action="setReturnDate"
      labels={{ on: t("returnOn") }}
      step={() => ({ path: "/return-date", method: "PUT", form: { on: day } })}
    >
      {(error) => (
        <TypedDate
          id="on"
          label={t("returnOn")}
          required
          value={day}
          onChange={setDay}
          error={error("on")}
          chips={[0, 1, 2]}
        />
      )}
    </StepDialog>
  );
}
