import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { SelectField, TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { type Contract, type CoveredUnit, unitName } from "./contract";
import { removeUnit, takeStep, unitsQuery } from "./queries";

interface Props {
  contract: Contract;
  onClose: () => void;
}

/** One more of the customer's units, from a day on. */
export function AddUnitDialog({ contract, onClose }: Props) {
  const t = useWords("contracts");
  const units = useQuery(unitsQuery(contract.customer.id));
  const listed = contract.equipment.filter((unit) => !unit.until).map((unit) => unit.id);
  const others = units.data?.items.filter((unit) => !listed.includes(unit.id)) ?? [];
  const [chosen, setChosen] = useState("");
  const [from, setFrom] = useState<string | null>(today());
  return (
    <StepDialog
      title={t("unitAdd")}
      hint={units.data && others.length === 0 ? t("unitsAllListed") : undefined}
      confirm={t("unitAdd")}
      done={t("saved")}
      refresh={["contract", "equipment"]}
      labels={{ equipmentId: t("unit"), from: t("from") }}
      send={() => takeStep(contract.id, "units", { equipmentId: chosen || null, from })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField
            id="equipmentId"
            label={t("unit")}
            required
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            error={errorOf("equipmentId")}
          >
            <option value="" />
            {others.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unitName(unit)}
              </option>
            ))}
          </SelectField>
          <TypedDate id="from" label={t("from")} required value={from} onChange={setFrom} error={errorOf("from")} />
        </>
      )}
    </StepDialog>
  );
}

/** A unit leaves the list after its last day. */
export function RemoveUnitDialog({ contract, unit, onClose }: Props & { unit: CoveredUnit }) {
  const t = useWords("contracts");
  const [on, setOn] = useState<string | null>(today());
  const [reason, setReason] = useState("");
  return (
    <StepDialog
      title={t("unitRemoveOf", { unit: unitName(unit) })}
      confirm={t("unitRemove")}
      done={t("saved")}
      refresh={["contract", "equipment"]}
      labels={{ on: t("lastDay"), reason: t("reason") }}
      send={() => removeUnit(contract.id, unit.id, { on, reason: reason.trim() })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate id="on" label={t("lastDay")} required value={on} onChange={setOn} error={errorOf("on")} />
          <TextArea
            id="reason"
            label={t("reason")}
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={errorOf("reason")}
          />
        </>
      )}
    </StepDialog>
  );
}

/** From a day on the contract covers nothing any more, and nobody asks for its renewal. */
export function CancelDialog({ contract, onClose }: Props) {
  const t = useWords("contracts");
  const [on, setOn] = useState<string | null>(today());
  const [reason, setReason] = useState("");
  return (
    <StepDialog
      title={t("cancelContract")}
      hint={t("cancelHint")}
      confirm={t("cancelContract")}
      done={t("cancelledDone")}
      refresh={["contract", "equipment"]}
      labels={{ on: t("cancelFrom"), reason: t("reason") }}
      send={() => takeStep(contract.id, "cancellation", { on, reason: reason.trim() })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate id="on" label={t("cancelFrom")} required value={on} onChange={setOn} error={errorOf("on")} />
          <TextArea
            id="reason"
            label={t("reason")}
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={errorOf("reason")}
          />
        </>
      )}
    </StepDialog>
  );
}
