import type { Day } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Combobox } from "../../ui/combobox";
import { SelectField, TextField } from "../../ui/field";
import { TypedDate } from "../../ui/typed-date";
import type { ModelRef, Site } from "./customer";
import styles from "./customer.module.css";
import { findModels } from "./queries";

export interface UnitForm {
  model: ModelRef | null;
  serial: string;
  siteId: string;
  boughtOn: Day | null;
  deliveredOn: Day | null;
  acceptedOn: Day | null;
  soldByUs: boolean;
  retiredOn: Day | null;
}

/** What the fields of a unit are called, by their names in the API. */
export function useUnitLabels(): Record<string, string> {
  const t = useWords("customers");
  return {
    modelId: t("model"),
    serial: t("serial"),
    siteId: t("site"),
    boughtOn: t("boughtOn"),
    deliveredOn: t("deliveredOn"),
    acceptedOn: t("acceptedOn"),
    retiredOn: t("retiredOn"),
  };
}

interface Props {
  form: UnitForm;
  sites: Site[];
  /** A unit on file can also be retired. */
  known: boolean;
  change: (patch: Partial<UnitForm>) => void;
  errorOf: (field: string) => string | undefined;
}

export function UnitFields({ form, sites, known, change, errorOf }: Props) {
  const t = useWords("customers");
  const date = (field: "boughtOn" | "deliveredOn" | "acceptedOn" | "retiredOn") => ({
    id: field,
    label: t(field),
    chips: [],
    value: form[field],
    onChange: (day: Day | null) => change({ [field]: day }),
    error: errorOf(field),
  });
  return (
    <>
      <Combobox
        id="modelId"
        label={t("model")}
        required
        value={form.model && { key: form.model.id, text: form.model.name, value: form.model }}
        onChoose={(option) => change({ model: option?.value ?? null })}
        find={findModels}
        error={errorOf("modelId")}
      />
      <div className={styles.pair}>
        <TextField
          id="serial"
          label={t("serial")}
          maxLength={60}
          value={form.serial}
          onChange={(event) => change({ serial: event.target.value })}
          error={errorOf("serial")}
        />
        <SelectField
          id="siteId"
          label={t("site")}
          value={form.siteId}
          onChange={(event) => change({ siteId: event.target.value })}
          error={errorOf("siteId")}
        >
          <option value="">{t("siteNone")}</option>
          {sites.map((site) => (
            <option key={site.id} value={site.id}>
              {site.address}
            </option>
          ))}
        </SelectField>
        <TypedDate {...date("boughtOn")} />
        <TypedDate {...date("deliveredOn")} />
        <TypedDate {...date("acceptedOn")} />
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={form.soldByUs}
          onChange={(event) => change({ soldByUs: event.target.checked })}
        />
        {t("soldByUs")}
      </label>
      {known && <TypedDate {...date("retiredOn")} />}
    </>
  );
}
