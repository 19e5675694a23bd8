import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Combobox } from "../../../ui/combobox";
import { SelectField, TextField } from "../../../ui/field";
import { areasQuery, findModels } from "../queries";
import type { CallForm } from "./call-form";
import styles from "./intake.module.css";

interface Props {
  form: CallForm;
  change: (patch: Partial<CallForm>) => void;
  errors: Record<string, string>;
}

/** Somebody who is not on file: name, address, number and model are what the register demands (1.3a). */
export function NewCaller({ form, change, errors }: Props) {
  const t = useWords("intake");
  const { person } = useSession();
  const areas = useQuery(areasQuery(person.branch.id));
  const name = useRef<HTMLInputElement>(null);
  const phone = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, to what the search has not told already
  useEffect(() => (form.name ? phone : name).current?.focus(), []);

  return (
    <fieldset className={styles.block}>
      <legend>{t("newCaller.title")}</legend>
      <div className={styles.types}>
        {(["person", "company"] as const).map((kind) => (
          <label key={kind} className={styles.type}>
            <input type="radio" name="kind" checked={form.kind === kind} onChange={() => change({ kind })} />
            {t(`kind.${kind}`)}
          </label>
        ))}
      </div>
      <div className={styles.pair}>
        <TextField
          ref={name}
          id="name"
          label={t("field.name")}
          required
          maxLength={120}
          value={form.name}
          onChange={(event) => change({ name: event.target.value })}
          error={errors.name}
        />
        <TextField
          ref={phone}
          id="phone"
          label={t("field.phone")}
          required
          inputMode="tel"
          maxLength={40}
          value={form.phone}
          onChange={(event) => change({ phone: event.target.value })}
          error={errors.phone}
        />
      </div>
      <div className={styles.wideFirst}>
        <TextField
          id="address"
          label={t("field.address")}
          required
          maxLength={200}
          value={form.address}
          onChange={(event) => change({ address: event.target.value })}
          error={errors.address}
        />
        <SelectField
          id="areaId"
          label={t("field.area")}
          value={form.areaId}
          onChange={(event) => change({ areaId: event.target.value })}
          error={errors.areaId}
        >
          <option value="">{t("field.areaNone")}</option>
          {areas.data?.map((area) => (
            <option key={area.id} value={area.id}>
              {area.name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className={styles.pair}>
        <Combobox
          id="modelId"
          label={t("field.model")}
          required
          error={errors.modelId}
          value={form.model && { key: form.model.id, text: form.model.name, value: form.model }}
          onChoose={(option) => change({ model: option?.value ?? null, serviceType: null })}
          find={findModels}
        />
        <TextField
          id="serial"
          label={t("field.serial")}
          maxLength={60}
          value={form.serial}
          onChange={(event) => change({ serial: event.target.value })}
          error={errors.serial}
        />
      </div>
    </fieldset>
  );
}
