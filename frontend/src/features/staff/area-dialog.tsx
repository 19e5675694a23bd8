import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../lib/language";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Dialog } from "../../ui/dialog";
import { EditForm } from "../../ui/edit-form";
import { SelectField, TextField } from "../../ui/field";
import { toast } from "../../ui/toast";
import { useEdit } from "../../ui/use-edit";
import styles from "./form.module.css";
import { areaKindsQuery, areasQuery, branchesQuery, type ServiceArea, save } from "./queries";

const formOf = ({ name, kind, branch, active }: ServiceArea) => ({ name, kind, branchId: branch.id, active });

export function AreaDialog({ area, onClose }: { area: ServiceArea | undefined; onClose: () => void }) {
  const t = useWords("staff");
  const chinese = useLanguage() === "zh-CN";
  const client = useQueryClient();
  const kinds = useQuery(areaKindsQuery);
  const branches = useQuery(branchesQuery);
  const [id] = useState(uuid);
  const open = branches.data?.filter((branch) => branch.active || branch.id === area?.branch.id) ?? [];
  const first = open.find(({ kind }) => kind !== "head_office")?.id ?? open[0]?.id ?? "";
  const edit = useEdit({
    initial: area ? formOf(area) : { name: "", kind: "downtown", branchId: "", active: true },
    version: area?.version,
    labels: { name: t("area.name"), kind: t("area.kind"), branchId: t("area.branch"), active: t("active") },
    show: (name, value) =>
      name === "branchId"
        ? (branches.data?.find((each) => each.id === value)?.name ?? "")
        : name === "active"
          ? t(value ? "active" : "inactive")
          : String(value),
    formOf,
    save: ({ active, ...form }, version) => {
      const body = { ...form, branchId: form.branchId || first };
      return area
        ? save<ServiceArea>(`/api/v1/service-areas/${area.id}`, { ...body, active }, version, "")
        : save<ServiceArea>("/api/v1/service-areas", { id, ...body }, undefined, id);
    },
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: areasQuery.queryKey });
      toast({ text: t("savedName", { name: saved.name }) });
      onClose();
    },
  });
  return (
    <Dialog title={area?.name ?? t("area.add")} onClose={onClose}>
      <EditForm edit={edit} onCancel={onClose}>
        <TextField {...edit.text("name")} maxLength={60} hint={t("area.nameHint")} required />
        <SelectField {...edit.text("kind")}>
          {kinds.data?.map(({ code, nameZh, nameEn }) => (
            <option key={code} value={code}>
              {chinese ? nameZh : nameEn}
            </option>
          ))}
        </SelectField>
        <SelectField {...edit.text("branchId")} value={edit.form.branchId || first}>
          {open.map((branch) => (
            <option key={branch.id} value={branch.id}>
              {branch.name}
            </option>
          ))}
        </SelectField>
        {area && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={edit.form.active}
              onChange={(event) => edit.set({ active: event.target.checked })}
            />
            {t("area.activeHint")}
          </label>
        )}
      </EditForm>
    </Dialog>
  );
}
