import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { readMoney } from "../../lib/money";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ConflictModal } from "../../ui/conflict-modal";
import { Dialog } from "../../ui/dialog";
import { SelectField, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { useEdit } from "../../ui/use-edit";
import { type PartView, partKinds } from "./parts";
import styles from "./parts.module.css";
import { savePart } from "./queries";

const formOf = (part: PartView | undefined) => ({
  code: part?.code ?? "",
  name: part?.name ?? "",
  spec: part?.spec ?? "",
  unit: part?.unit ?? "",
  kind: part?.kind ?? "part",
  barcode: part?.barcode ?? "",
  oldForNew: part?.oldForNew ?? false,
  storageNeed: part?.storageNeed ?? "",
  minStock: part?.minStock?.toString() ?? "",
  price: part?.price?.toString() ?? "",
  supplierName: part?.supplierName ?? "",
  retired: part?.retired ?? false,
});

type Form = ReturnType<typeof formOf>;

interface Props {
  part?: PartView;
  onClose: () => void;
  onSaved: (part: PartView) => void;
}

/** What the catalogue says of a part; never how much of it there is. */
export function EditPart({ part, onClose, onSaved }: Props) {
  const t = useWords("parts");
  const formId = useId();
  const client = useQueryClient();
  const [id] = useState(() => part?.id ?? uuid());
  const edit = useEdit<Form, PartView>({
    initial: formOf(part),
    version: part?.version,
    labels: {
      code: t("part.code"),
      name: t("part.name"),
      spec: t("part.spec"),
      unit: t("part.unit"),
      kind: t("part.kind"),
      barcode: t("part.barcode"),
      oldForNew: t("part.oldForNew"),
      storageNeed: t("part.storageNeed"),
      minStock: t("part.minStock"),
      price: t("part.price"),
      supplierName: t("part.supplier"),
      retired: t("part.retired"),
    },
    formOf: (view: never) => formOf(view as PartView),
    save: (form, version) =>
      savePart(id, version, {
        ...form,
        barcode: form.barcode.trim() || null,
        minStock: form.minStock.trim() === "" ? null : Number(form.minStock),
        price: form.price.trim() === "" ? null : readMoney(form.price),
      }),
    onSaved: (saved) => {
      void client.invalidateQueries({ queryKey: ["part"] });
      onSaved(saved);
    },
  });
  const { form, set, text } = edit;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!edit.busy) edit.submit();
  };

  if (edit.conflict) {
    const { theirs, problem } = edit.conflict;
    return (
      <ConflictModal
        problem={problem}
        fields={(Object.keys(edit.labels) as (keyof Form)[]).map((name) => ({
          name,
          label: edit.labels[name],
          mine: String(form[name]),
          theirs: String(theirs[name]),
        }))}
        onKeepMine={edit.keepMine}
        onTakeTheirs={edit.takeTheirs}
        onClose={edit.leaveConflict}
        busy={edit.busy}
      />
    );
  }
  return (
    <Dialog
      wide
      title={part ? t("part.edit", { name: part.name }) : t("part.add")}
      onClose={onClose}
      foot={
        <Button kind="main" type="submit" form={formId} busy={edit.busy}>
          {t("save")}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.pair}>
          <TextField {...text("code")} required maxLength={60} />
          <TextField {...text("name")} required maxLength={200} />
        </div>
        <div className={styles.pair}>
          <TextField {...text("spec")} maxLength={200} />
          <TextField {...text("barcode")} maxLength={60} hint={t("part.barcodeHint")} />
        </div>
        <div className={styles.pair}>
          <SelectField
            label={t("part.kind")}
            value={form.kind}
            onChange={(event) => set({ kind: event.target.value as Form["kind"] })}
          >
            {partKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </SelectField>
          <TextField {...text("unit")} required maxLength={20} hint={t("part.unitHint")} />
        </div>
        <div className={styles.pair}>
          <TextField {...text("minStock")} inputMode="numeric" />
          <TextField {...text("price")} inputMode="decimal" />
        </div>
        <div className={styles.pair}>
          <TextField {...text("supplierName")} maxLength={200} />
          <TextField {...text("storageNeed")} maxLength={200} />
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={form.oldForNew}
            onChange={(event) => set({ oldForNew: event.target.checked })}
          />
          {t("part.oldForNew")}
        </label>
        {part && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={form.retired}
              onChange={(event) => set({ retired: event.target.checked })}
            />
            {t("part.retired")}
          </label>
        )}
        {edit.problem && <ProblemAlert problem={edit.problem} labels={edit.labels} />}
      </form>
    </Dialog>
  );
}
