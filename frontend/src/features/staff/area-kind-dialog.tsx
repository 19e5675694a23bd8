import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../lib/language";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Dialog } from "../../ui/dialog";
import { EditForm } from "../../ui/edit-form";
import { TextField } from "../../ui/field";
import { toast } from "../../ui/toast";
import { useEdit } from "../../ui/use-edit";
import styles from "./form.module.css";
import { type AreaKind, areaKindsQuery, save } from "./queries";

const formOf = ({ code, nameZh, nameEn }: AreaKind) => ({ code, nameZh, nameEn });

const blank = { code: "", nameZh: "", nameEn: "" };

/** A kind of area; how soon a technician comes there is a figure of the regulation's articles. */
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
    },
    formOf,
    save: ({ code, ...form }, version) =>
      kind
        ? save<AreaKind>(`/api/v1/area-kinds/${kind.code}`, form, version, "")
        : save<AreaKind>("/api/v1/area-kinds", { code, ...form }, undefined, key),
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: areaKindsQuery.queryKey });
      toast({ text: t("savedName", { name: chinese ? saved.nameZh : saved.nameEn }) });
      onClose();
    },
  });
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
        </div>
      </EditForm>
    </Dialog>
  );
}
