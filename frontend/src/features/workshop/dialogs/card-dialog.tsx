import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../../lib/words";
import { SelectField, TextArea } from "../../../ui/field";
import { techniciansQuery } from "../queries";
import { instantOf, momentOf, PlannedFinish } from "./planned-finish";
import { type DialogProps, StepDialog } from "./step-dialog";

/** The repair card: what is wrong, who repairs it, and by when it is promised (1.6d, 1.9). */
export function CardDialog(props: DialogProps) {
  const t = useWords("workshop");
  const { item } = props;
  const technicians = useQuery(techniciansQuery(item.branch.id));
  const [fault, setFault] = useState(item.card?.fault ?? item.ticket.fault);
  const [technician, setTechnician] = useState(item.technician?.id ?? "");
  const [planned, setPlanned] = useState(momentOf(item.card?.plannedFinish));
  return (
    <StepDialog
      {...props}
      action="fillCard"
      labels={{ fault: t("field.fault"), plannedFinish: t("plannedFinish"), technicianId: t("technician") }}
      step={() => ({
        path: "/card",
        method: "PUT",
        form: { fault: fault.trim(), plannedFinish: instantOf(planned), technicianId: technician || null },
      })}
    >
      {(error) => (
        <>
          <TextArea
            id="fault"
            label={t("field.fault")}
            required
            maxLength={2000}
            value={fault}
            onChange={(event) => setFault(event.target.value)}
            error={error("fault")}
          />
          <SelectField
            id="technicianId"
            label={t("technician")}
            value={technician}
            onChange={(event) => setTechnician(event.target.value)}
            error={error("technicianId")}
          >
            <option value="">{t("anybody")}</option>
            {technicians.data?.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </SelectField>
          <PlannedFinish value={planned} onChange={setPlanned} error={error("plannedFinish")} required />
        </>
      )}
    </StepDialog>
  );
}
