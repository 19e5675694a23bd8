import { useState } from "react";
import { api, ifMatch } from "../../api/client";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { StepDialog } from "../../ui/step-dialog";
import type { CustomerView, Unit } from "./customer";
import { UnitFields, type UnitForm, useUnitLabels } from "./unit-fields";

const formOf = (unit: Unit | undefined): UnitForm => ({
  model: unit?.model ?? null,
  serial: unit?.serial ?? "",
  siteId: unit?.site?.id ?? "",
  boughtOn: unit?.boughtOn ?? null,
  deliveredOn: unit?.deliveredOn ?? null,
  acceptedOn: unit?.acceptedOn ?? null,
  soldByUs: unit?.soldByUs ?? true,
  retiredOn: unit?.retiredOn ?? null,
});

interface Props {
  customer: Pick<CustomerView, "id" | "sites">;
  /** Undefined: another unit. */
  unit?: Unit;
  onClose: () => void;
}

/** A unit of a customer: model, serial, where it stands, and the days its warranty counts from. */
export function UnitDialog({ customer, unit, onClose }: Props) {
  const t = useWords("customers");
  const labels = useUnitLabels();
  const [id] = useState(uuid);
  const [form, setForm] = useState(() => formOf(unit));

  const send = (): Promise<unknown> => {
    const { model, retiredOn, ...rest } = form;
    const body = {
      ...rest,
      modelId: model?.id ?? null,
      serial: form.serial.trim() || null,
      siteId: form.siteId || null,
    };
    if (!unit)
      return api.POST("/api/v1/customers/{id}/equipment", {
        params: { path: { id: customer.id } },
        body: { id, ...body } as never,
      });
    return api.PUT("/api/v1/equipment/{id}", {
      params: { path: { id: unit.id } },
      headers: ifMatch(unit.version),
      body: { ...body, retiredOn } as never,
    });
  };

  return (
    <StepDialog
      title={t(unit ? "unitTitle" : "unitAdd")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["equipment"]}
      labels={labels}
      send={send}
      onClose={onClose}
    >
      {(errorOf) => (
        <UnitFields
          form={form}
          sites={customer.sites}
          known={!!unit}
          change={(patch) => setForm((now) => ({ ...now, ...patch }))}
          errorOf={errorOf}
        />
      )}
    </StepDialog>
  );
}
