import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Dialog } from "../../ui/dialog";
import { EditForm } from "../../ui/edit-form";
import { SelectField, TextField } from "../../ui/field";
import { toast } from "../../ui/toast";
import { useEdit } from "../../ui/use-edit";
import { calendarsQuery } from "./calendar/queries";
import styles from "./form.module.css";
import { type Branch, branchesQuery, save } from "./queries";

const kinds = ["service_centre", "branch", "head_office"] as const;

const formOf = ({ code, name, kind, phone, address, calendar, active }: Branch) => ({
  code,
  name,
  kind: kind as string,
  phone,
  address,
  calendarId: calendar.id,
  active,
});

const blank = { code: "", name: "", kind: "branch", phone: "", address: "", calendarId: "", active: true };

export function BranchDialog({ branch, onClose }: { branch: Branch | undefined; onClose: () => void }) {
  const t = useWords("staff");
  const client = useQueryClient();
  const calendars = useQuery(calendarsQuery);
  const [id] = useState(uuid);
  const edit = useEdit({
    initial: branch ? formOf(branch) : blank,
    version: branch?.version,
    labels: {
      code: t("branch.code"),
      name: t("branch.name"),
      kind: t("branch.kind"),
      phone: t("branch.phone"),
      address: t("branch.address"),
      calendarId: t("branch.calendar"),
      active: t("active"),
    },
    show: (name, value) =>
      name === "kind"
        ? sayCode(t, `branchKind.${value}`)
        : name === "calendarId"
          ? (calendars.data?.find((each) => each.id === value)?.name ?? "")
          : name === "active"
            ? t(value ? "active" : "inactive")
            : String(value),
    formOf,
    save: ({ active, ...form }, version) => {
      const body = { ...form, calendarId: form.calendarId || calendars.data?.[0]?.id };
      return branch
        ? save<Branch>(`/api/v1/branches/${branch.id}`, { ...body, active }, version, "")
        : save<Branch>("/api/v1/branches", { id, ...body }, undefined, id);
    },
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: branchesQuery.queryKey });
      toast({ text: t("savedName", { name: saved.name }) });
      onClose();
    },
  });
  return (
    <Dialog wide title={branch?.name ?? t("branch.add")} onClose={onClose}>
      <EditForm edit={edit} onCancel={onClose}>
        <div className={styles.fields}>
          <TextField {...edit.text("name")} maxLength={100} required />
          <TextField
            {...edit.text("code")}
            maxLength={6}
            hint={t("branch.codeHint")}
            autoCapitalize="characters"
            required
          />
          <SelectField {...edit.text("kind")}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`branchKind.${kind}`)}
              </option>
            ))}
          </SelectField>
          <SelectField {...edit.text("calendarId")} hint={t("branch.calendarHint")}>
            {calendars.data?.map((calendar) => (
              <option key={calendar.id} value={calendar.id}>
                {calendar.name}
              </option>
            ))}
          </SelectField>
          <TextField {...edit.text("phone")} type="tel" maxLength={40} />
          <TextField {...edit.text("address")} maxLength={200} />
        </div>
        {branch && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={edit.form.active}
              onChange={(event) => edit.set({ active: event.target.checked })}
            />
            {t("branch.activeHint")}
          </label>
        )}
      </EditForm>
    </Dialog>
  );
}
