import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { techniciansQuery } from "../queries";
import { type DialogProps, StepDialog } from "./step-dialog";

/** Who has it now, and where it lies: known at every moment. */
export function MoveDialog(props: DialogProps) {
  const t = useWords("workshop");
  const { item } = props;
  const me = useSession().person;
  const technicians = useQuery(techniciansQuery(item.branch.id));
  const [holder, setHolder] = useState(me.id);
  const [place, setPlace] = useState(item.place);
  const people = [me, item.holder, ...(technicians.data ?? [])].filter((one) => one !== null);
  const unique = [...new Map(people.map((one) => [one.id, one.name]))];
  return (
    <StepDialog
      {...props}
      action="moveItem"
      labels={{ holderId: t("holder"), place: t("field.place") }}
      step={() => ({ path: "/place", method: "PUT", form: { holderId: holder, place: place.trim() } })}
    >
      {(error) => (
        <>
          <SelectField
            id="holderId"
            label={t("holder")}
            value={holder}
            onChange={(event) => setHolder(event.target.value)}
            error={error("holderId")}
          >
            {unique.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            id="place"
            label={t("field.place")}
            maxLength={60}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
