import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Dialog } from "../../../ui/dialog";
import { EditForm } from "../../../ui/edit-form";
import { TextField } from "../../../ui/field";
import { useEdit } from "../../../ui/use-edit";
import { addRegulation } from "../queries";
import type { RegulationView } from "../regulation";

/** A regulation of the company's own, empty at first. */
export function NewRegulation({ onClose }: { onClose: () => void }) {
  const t = useWords("regulations");
  const go = useNavigate();
  const client = useQueryClient();
  const [id] = useState(uuid);
  const edit = useEdit({
    initial: { code: "", "title.zh": "", "title.en": "" },
    labels: { code: t("code"), "title.zh": t("titleZh"), "title.en": t("titleEn") },
    save: (form) =>
      addRegulation({
        id,
        code: form.code.trim(),
        title: { zh: form["title.zh"].trim(), en: form["title.en"].trim() },
      }),
    formOf: (view: RegulationView) => ({ code: view.code, "title.zh": view.title.zh, "title.en": view.title.en }),
    onSaved: async (view) => {
      await client.invalidateQueries({ queryKey: ["regulation"] });
      void go(`/regulations/${view.id}`);
    },
  });
  return (
    <Dialog title={t("add")} onClose={onClose}>
      <EditForm edit={edit} saveWords={t("add")} onCancel={onClose}>
        <TextField {...edit.text("title.zh")} required maxLength={200} />
        <TextField {...edit.text("title.en")} required maxLength={200} />
        <TextField {...edit.text("code")} required hint={t("codeHint")} maxLength={60} spellCheck={false} />
      </EditForm>
    </Dialog>
  );
}
