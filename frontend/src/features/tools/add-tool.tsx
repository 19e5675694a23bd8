import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { TextField } from "../../ui/field";
import { StoreChoice } from "../../ui/store-choice";
import { FormDialog } from "./form-dialog";
import { addTool } from "./queries";

const fields = ["code", "name", "model", "price", "note"] as const;

export function AddTool({ onClose }: { onClose: () => void }) {
  const t = useWords("tools");
  const [id] = useState(uuid);
  const [storeId, setStoreId] = useState("");
  const [form, setForm] = useState({ code: "", name: "", model: "", price: "", note: "" });
  return (
    <FormDialog
      title={t("add")}
      confirm={t("save")}
      labels={{ ...Object.fromEntries(fields.map((field) => [field, t(field)])), storeId: t("store") }}
      onClose={onClose}
      send={() => addTool({ ...form, id, storeId, price: form.price === "" ? null : Number(form.price) })}
    >
      {(errorOf) => (
        <>
          <StoreChoice label={t("store")} value={storeId} onChange={setStoreId} error={errorOf("storeId")} />
          {fields.map((field) => (
            <TextField
              key={field}
              id={field}
              label={t(field)}
              required={field === "code" || field === "name" || field === "price"}
              inputMode={field === "price" ? "decimal" : undefined}
              value={form[field]}
              error={errorOf(field)}
              onChange={(event) => setForm({ ...form, [field]: event.target.value })}
            />
          ))}
        </>
      )}
    </FormDialog>
  );
}
