import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showMinutes } from "../../../lib/dates";
import { uuid } from "../../../lib/uuid";
import { sayCode, useWords } from "../../../lib/words";
import { Dialog } from "../../../ui/dialog";
import { EditForm } from "../../../ui/edit-form";
import { SelectField, TextField } from "../../../ui/field";
import { toast } from "../../../ui/toast";
import { useEdit } from "../../../ui/use-edit";
import styles from "./product-models.module.css";
import { addModel, changeModel, type ProductModel } from "./queries";

const formOf = ({ id: _id, version: _version, ...model }: ProductModel) => ({
  code: model.code,
  name: model.name,
  category: model.category,
  brand: model.brand,
  warrantyMonths: String(model.warrantyMonths),
  labourMonths: model.labourMonths === null ? "" : String(model.labourMonths),
  travelMonths: model.travelMonths === null ? "" : String(model.travelMonths),
  repairDays: String(model.repairDays),
  coverExcludes: model.coverExcludes,
  warrantyStarts: model.warrantyStarts as string,
  standardMinutes: String(model.standardMinutes),
  active: model.active,
});

const blank: ReturnType<typeof formOf> = {
  code: "",
  name: "",
  category: "",
  brand: "",
  warrantyMonths: "12",
  labourMonths: "",
  travelMonths: "",
  repairDays: "90",
  coverExcludes: "",
  warrantyStarts: "bought",
  standardMinutes: "60",
  active: true,
};

interface Props {
  model: ProductModel | undefined;
  /** Categories in use, offered while typing: technicians are skilled by category. */
  categories: string[];
  onClose: () => void;
}

export function ProductModelDialog({ model, categories, onClose }: Props) {
  const t = useWords("models");
  const client = useQueryClient();
  const [id] = useState(uuid);
  const edit = useEdit({
    initial: model ? formOf(model) : blank,
    version: model?.version,
    labels: {
      code: t("code"),
      name: t("name"),
      category: t("category"),
      brand: t("brand"),
      warrantyMonths: t("warrantyMonths"),
      labourMonths: t("labourMonths"),
      travelMonths: t("travelMonths"),
      repairDays: t("repairDays"),
      coverExcludes: t("coverExcludes"),
      warrantyStarts: t("warrantyStarts"),
      standardMinutes: t("standardMinutes"),
      active: t("active"),
    },
    show: (name, value) =>
      name === "warrantyStarts"
        ? sayCode(t, `starts.${value}`)
        : name === "active"
          ? t(value ? "active" : "inactive")
          : String(value),
    formOf,
    save: ({ active, ...form }, version) => {
      const body = {
        ...form,
        warrantyMonths: Number(form.warrantyMonths),
        labourMonths: form.labourMonths === "" ? null : Number(form.labourMonths),
        travelMonths: form.travelMonths === "" ? null : Number(form.travelMonths),
        repairDays: Number(form.repairDays),
        standardMinutes: Number(form.standardMinutes),
      };
      return model && version !== undefined
        ? changeModel(model.id, { ...body, active }, version)
        : addModel({ id, ...body }, id);
    },
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: ["product_model"] });
      toast({ text: t("saved", { name: saved.code }) });
      onClose();
    },
  });
  const minutes = Number(edit.form.standardMinutes);
  return (
    <Dialog wide title={model?.code ?? t("add")} onClose={onClose}>
      <EditForm edit={edit} onCancel={onClose}>
        <div className={styles.fields}>
          <TextField {...edit.text("code")} maxLength={60} hint={t("codeHint")} required />
          <TextField {...edit.text("name")} maxLength={100} required />
          <TextField {...edit.text("category")} maxLength={60} list="categories" hint={t("categoryHint")} required />
          <TextField {...edit.text("brand")} maxLength={60} />
          <TextField {...edit.text("warrantyMonths")} type="number" min={0} max={600} inputMode="numeric" required />
          {(["labourMonths", "travelMonths"] as const).map((field) => (
            <TextField
              key={field}
              {...edit.text(field)}
              type="number"
              min={0}
              max={600}
              inputMode="numeric"
              hint={t("asParts")}
            />
          ))}
          <TextField {...edit.text("repairDays")} type="number" min={0} max={3650} inputMode="numeric" required />
          <TextField {...edit.text("coverExcludes")} maxLength={500} />
          <SelectField {...edit.text("warrantyStarts")}>
            {(["bought", "delivered", "accepted"] as const).map((starts) => (
              <option key={starts} value={starts}>
                {t(`starts.${starts}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            {...edit.text("standardMinutes")}
            type="number"
            min={5}
            max={1440}
            inputMode="numeric"
            hint={minutes >= 60 ? showMinutes(minutes) : t("minutesHint")}
            required
          />
        </div>
        <datalist id="categories">
          {categories.map((category) => (
            <option key={category} value={category} />
          ))}
        </datalist>
        {model && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={edit.form.active}
              onChange={(event) => edit.set({ active: event.target.checked })}
            />
            {t("activeHint")}
          </label>
        )}
      </EditForm>
    </Dialog>
  );
}
