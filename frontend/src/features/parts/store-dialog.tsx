import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSession } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Dialog } from "../../ui/dialog";
import { EditForm } from "../../ui/edit-form";
import { SelectField, TextField } from "../../ui/field";
import { toast } from "../../ui/toast";
import { useEdit } from "../../ui/use-edit";
import type { StoreView } from "./parts";
import styles from "./parts.module.css";
import { branchesQuery, saveStore, staffQuery } from "./queries";

const formOf = (store: StoreView) => ({
  branchId: store.branch.id,
  code: store.code,
  name: store.name,
  kind: store.kind as string,
  keeperId: store.keeper?.id ?? "",
  deputyId: store.deputy?.id ?? "",
  technicianId: store.technician?.id ?? "",
  closed: store.closed,
});

/** Founds a warehouse with the person in charge of it, or a technician's van; or changes one (10.3.0). */
export function StoreDialog({ store, onClose }: { store?: StoreView; onClose: () => void }) {
  const t = useWords("parts");
  const client = useQueryClient();
  const { person } = useSession();
  const [id] = useState(() => store?.id ?? uuid());
  const [branchId, setBranchId] = useState(store?.branch.id ?? person.branch.id);
  const people = useQuery(staffQuery(branchId));
  const edit = useEdit({
    initial: store
      ? formOf(store)
      : {
          branchId: person.branch.id,
          code: "",
          name: "",
          kind: "warehouse",
          keeperId: "",
          deputyId: "",
          technicianId: "",
          closed: false,
        },
    version: store?.version,
    labels: {
      branchId: t("store.branch"),
      code: t("store.code"),
      name: t("store.name"),
      kind: t("store.kind"),
      keeperId: t("store.keeperOf"),
      deputyId: t("store.deputyOf"),
      technicianId: t("store.technician"),
      closed: t("store.closed"),
    },
    show: (name, value) => {
      if (name === "kind") return t(value === "van" ? "store.kindVan" : "store.kindWarehouse");
      if (name === "closed") return t(value ? "store.closed" : "store.open");
      return people.data?.find((one) => one.id === value)?.name ?? String(value);
    },
    formOf,
    save: (form, version) => saveStore({ id, version }, form),
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: ["store"] });
      toast({ text: t("store.saved", { name: saved.name }) });
      onClose();
    },
  });
  const branches = useQuery({ ...branchesQuery, enabled: person.headOffice && !store });
  const van = edit.form.kind === "van";
  const choice = (name: "keeperId" | "deputyId" | "technicianId", role: string, required: boolean) => (
    <SelectField {...edit.text(name)} required={required}>
      <option value="">{t(required ? "store.choose" : "store.noDeputy")}</option>
      {people.data
        ?.filter((one) => one.roles.includes(role) || one.id === edit.form[name])
        .map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
    </SelectField>
  );
  return (
    <Dialog title={store ? t("store.edit", { name: store.name }) : t("store.add")} onClose={onClose}>
      <EditForm edit={edit} onCancel={onClose}>
        {branches.data && (
          <SelectField
            {...edit.text("branchId")}
            onChange={(event) => {
              setBranchId(event.target.value);
              edit.set({ branchId: event.target.value, keeperId: "", deputyId: "", technicianId: "" });
            }}
            required
          >
            {branches.data.map((branch) => (
              <option key={branch.id} value={branch.id}>
                {branch.name}
              </option>
            ))}
          </SelectField>
        )}
        {!store && (
          <SelectField {...edit.text("kind")} required>
            <option value="warehouse">{t("store.kindWarehouse")}</option>
            <option value="van">{t("store.kindVan")}</option>
          </SelectField>
        )}
        <TextField {...edit.text("name")} required maxLength={100} />
        <TextField {...edit.text("code")} required maxLength={20} hint={t("store.codeHint")} />
        {van ? (
          choice("technicianId", "technician", true)
        ) : (
          <>
            {choice("keeperId", "storekeeper", true)}
            {choice("deputyId", "storekeeper", false)}
          </>
        )}
        {store && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={edit.form.closed}
              onChange={(event) => edit.set({ closed: event.target.checked })}
            />
            {t("store.closeHint")}
          </label>
        )}
      </EditForm>
    </Dialog>
  );
}
