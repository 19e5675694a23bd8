import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showMinutes } from "../../lib/dates";
import { useLanguage } from "../../lib/language";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Dialog } from "../../ui/dialog";
import { EditForm } from "../../ui/edit-form";
import { SelectField, TextField } from "../../ui/field";
import { toast } from "../../ui/toast";
import { useEdit } from "../../ui/use-edit";
import styles from "./form.module.css";
import { type AreaKind, areaKindsQuery, save } from "./queries";

const formOf = ({ code, nameZh, nameEn, responseMinutes, clock }: AreaKind) => ({
  code,
  nameZh,
  nameEn,
  responseMinutes: responseMinutes === null ? "" : String(responseMinutes / 60),
  clock: clock as string,
});

const blank = { code: "", nameZh: "", nameEn: "", responseMinutes: "", clock: "office_hours" };

const minutes = (hours: string): number | null => (hours.trim() === "" ? null : Math.round(Number(hours) * 60));

/** A kind of area and its promise: so many hours from call to door, by office hours or around the clock. */
export function AreaKindDialog({ kind, onClose }: { kind: AreaKind | undefined; onClose: () => void }) {
  const t = useWords("staff");
  const chinese = useLanguage() === "zh-CN";
  const client = useQueryClient();
  const [key] = useState(uuid);
  const edit = useEdit({
    initial: kind ? formOf(kind) : blank,
    version: kind?.version,
    labels: {
      nameZh: t("areaKind.nameZh"),
      nameEn: t("areaKind.nameEn"),
      code: t("areaKind.code"),
      responseMinutes: t("areaKind.response"),
      clock: t("areaKind.clock"),
    },
    show: (name, value) => (name === "clock" ? sayCode(t, `clock.${value}`) : value),
    formOf,
    save: ({ code, ...form }, version) => {
      const body = { ...form, responseMinutes: minutes(form.responseMinutes) };
      return kind
        ? save<AreaKind>(`/api/v1/area-kinds/${kind.code}`, body, version, "")
        : save<AreaKind>("/api/v1/area-kinds", { code, ...body }, undefined, key);
    },
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: areaKindsQuery.queryKey });
      toast({ text: t("savedName", { name: chinese ? saved.nameZh : saved.nameEn }) });
      onClose();
    },
  });
  const promised = minutes(edit.form.responseMinutes);
  return (
    <Dialog wide title={(chinese ? kind?.nameZh : kind?.nameEn) ?? t("areaKind.add")} onClose={onClose}>
      <EditForm edit={edit} onCancel={onClose}>
        <div className={styles.fields}>
          <TextField {...edit.text("nameZh")} maxLength={40} required />
          <TextField {...edit.text("nameEn")} maxLength={60} required />
          {!kind && (
            <TextField
              {...edit.text("code")}
              maxLength={40}
              hint={t("areaKind.codeHint")}
              autoCapitalize="none"
              required
            />
          )}
          <TextField
            {...edit.text("responseMinutes")}
            type="number"
            min={0}
            step="any"
            inputMode="decimal"
            hint={promised ? showMinutes(promised) : t("areaKind.responseHint")}
            after={<span style={{ paddingInlineEnd: 10 }}>{t("hours")}</span>}
          />
          <SelectField {...edit.text("clock")} hint={t("areaKind.clockHint")}>
            {(["office_hours", "round_the_clock"] as const).map((clock) => (
              <option key={clock} value={clock}>
                {t(`clock.${clock}`)}
              </option>
            ))}
          </SelectField>
        </div>
      </EditForm>
    </Dialog>
  );
}
