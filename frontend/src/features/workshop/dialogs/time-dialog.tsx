import { useState } from "react";
import { type Day, today } from "../../../lib/dates";
import { uuid } from "../../../lib/uuid";
import { sayCode, useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { TypedDate } from "../../../ui/typed-date";
import { categories } from "../item";
import { type DialogProps, StepDialog } from "./step-dialog";

/** Minutes really used, of one kind and day (1.7b). */
export function TimeDialog(props: DialogProps) {
  const t = useWords("workshop");
  const [id] = useState(uuid);
  const [category, setCategory] = useState("repair");
  const [minutes, setMinutes] = useState("");
  const [day, setDay] = useState<Day | null>(today());
  const [note, setNote] = useState("");
  return (
    <StepDialog
      {...props}
      action="enterRepairTime"
      labels={{ minutes: t("field.minutes"), day: t("field.day"), category: t("field.category") }}
      step={() => ({
        path: "/times",
        form: { id, category, minutes: Number(minutes), day, note: note.trim() },
      })}
    >
      {(error) => (
        <>
          <TextField
            id="minutes"
            label={t("field.minutes")}
            required
            inputMode="numeric"
            value={minutes}
            onChange={(event) => setMinutes(event.target.value.replace(/\D/g, ""))}
            error={error("minutes")}
            after={t("minutesUnit")}
          />
          <SelectField
            id="category"
            label={t("field.category")}
            value={category}
            onChange={(event) => setCategory(event.target.value)}
          >
            {categories.map((each) => (
              <option key={each} value={each}>
                {sayCode(t, `category.${each}`)}
              </option>
            ))}
          </SelectField>
          <TypedDate
            id="day"
            label={t("field.day")}
            value={day}
            onChange={setDay}
            chips={[-1, 0]}
            error={error("day")}
          />
          <TextField
            label={t("field.note")}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
