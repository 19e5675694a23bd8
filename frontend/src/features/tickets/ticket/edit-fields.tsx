import { useQuery } from "@tanstack/react-query";
import { sayCode, useWords } from "../../../lib/words";
import { Combobox } from "../../../ui/combobox";
import { SelectField, TextArea, TextField } from "../../../ui/field";
import { equipmentOfQuery, findModels } from "../queries";
import type { Named } from "../ticket";
import styles from "./ticket.module.css";
import type { TicketForm } from "./ticket-change";

/** What the fields of a call are called, by their names in the API. */
export function useEditLabels(): Record<string, string> {
  const t = useWords("ticket");
  return {
    serviceType: t("serviceType"),
    areaId: t("area"),
    reason: t("territoryReason"),
    address: t("address"),
    phone: t("callerPhone"),
    contactName: t("contactName"),
    contactPhone: t("contactPhone"),
    model: t("model"),
    modelId: t("model"),
    equipmentId: t("unit"),
    fault: t("fault"),
  };
}

interface Props {
  customer: string;
  form: TicketForm;
  areas: Named[];
  change: (patch: Partial<TicketForm>) => void;
  errors: Record<string, string>;
  /** The place is not in this centre's territory (3.2). */
  reasonAsked: boolean;
}

export function EditFields({ customer, form, areas, change, errors, reasonAsked }: Props) {
  const t = useWords("ticket");
  const words = useWords("tickets");
  const labels = useEditLabels();
  const units = useQuery(equipmentOfQuery(customer));
  const text = (field: "address" | "phone" | "contactName" | "contactPhone" | "reason", maxLength: number) => ({
    id: field,
    label: labels[field],
    maxLength,
    value: form[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
    error: errors[field],
  });
  return (
    <div className={styles.form}>
      <TextField {...text("phone", 40)} required inputMode="tel" />
      <TextField {...text("address", 200)} required />
      <TextField {...text("contactName", 80)} />
      <TextField {...text("contactPhone", 40)} inputMode="tel" />
      <SelectField
        id="areaId"
        label={labels.areaId}
        value={form.areaId}
        onChange={(event) => change({ areaId: event.target.value })}
        error={errors.areaId}
      >
        <option value="">{t("areaNone")}</option>
        {areas.map((area) => (
          <option key={area.id} value={area.id}>
            {area.name}
          </option>
        ))}
      </SelectField>
      {(form.reason || reasonAsked) && (
        <div className={styles.whole}>
          <TextField {...text("reason", 500)} />
        </div>
      )}
      <SelectField
        id="serviceType"
        label={labels.serviceType}
        value={form.serviceType}
        onChange={(event) => change({ serviceType: event.target.value })}
        error={errors.serviceType}
      >
        {["free", "contract", "paid"].map((type) => (
          <option key={type} value={type}>
            {sayCode(words, `serviceType.${type}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="equipmentId"
        label={labels.equipmentId}
        value={form.equipmentId}
        onChange={(event) => {
          const unit = units.data?.items.find((each) => each.id === event.target.value);
          change(unit ? { equipmentId: unit.id, model: unit.model } : { equipmentId: "" });
        }}
        error={errors.equipmentId}
      >
        <option value="">{t("unitNone")}</option>
        {units.data?.items.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {[unit.model.name, unit.serial].filter(Boolean).join(" · ")}
          </option>
        ))}
      </SelectField>
      <Combobox
        id="model"
        label={labels.model}
        required
        error={errors.modelId}
        value={{ key: form.model.id, text: form.model.name, value: form.model }}
        onChoose={(option) => option && change({ model: option.value, equipmentId: "" })}
        find={findModels}
      />
      <div className={styles.whole}>
        <TextArea
          id="fault"
          label={labels.fault}
          required
          maxLength={2000}
          value={form.fault}
          onChange={(event) => change({ fault: event.target.value })}
          error={errors.fault}
        />
      </div>
    </div>
  );
}
