import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { api, ifMatch } from "../../api/client";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import type { CustomerView, Unit } from "./customer";
import styles from "./customer.module.css";
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
  const formId = useId();
  const client = useQueryClient();
  const [id] = useState(uuid);
  const [form, setForm] = useState(() => formOf(unit));

  const save = useMutation({
    mutationFn: (): Promise<unknown> => {
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
    },
    onSuccess: () => {
      toast({ text: t("saved") });
      onClose();
      return client.invalidateQueries({ queryKey: ["equipment"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };

  return (
    <Dialog
      title={t(unit ? "unitTitle" : "unitAdd")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("back")}</Button>
          <Button kind="main" type="submit" form={formId} busy={save.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className={styles.form} noValidate>
        <UnitFields
          form={form}
          sites={customer.sites}
          known={!!unit}
          change={(patch) => setForm((now) => ({ ...now, ...patch }))}
          errors={Object.fromEntries((save.error?.errors ?? []).map((error) => [error.field, error.message]))}
        />
        {save.error && <ProblemAlert problem={save.error} labels={labels} />}
      </form>
    </Dialog>
  );
}
