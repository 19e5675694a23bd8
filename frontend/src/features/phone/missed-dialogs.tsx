import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog } from "../../ui/form-dialog";
import { justNow, momentField, momentOf } from "./moment-field";
import { callBack, type Missed, recordMissed } from "./queries";

/** When it rang and how often; without rings it was missed. */
export function RecordMissed({ onClose }: { onClose: () => void }) {
  const t = useWords("phone");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("recordMissed")}
      hint={t("recordMissedHint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["phone_breach"]}
      initial={{ rangAt: justNow() }}
      fields={[
        momentField("rangAt", t("rangOn")),
        { name: "rings", label: t("rings"), hint: t("ringsHint"), kind: "number" },
        { name: "caller", label: t("caller"), inputMode: "tel", maxLength: 40 },
        { name: "note", label: t("note"), kind: "area", rows: 2, maxLength: 500 },
      ]}
      send={(form) => recordMissed({ ...form, id, rangAt: momentOf(form.rangAt) })}
      onClose={onClose}
    />
  );
}

/** What the caller wanted. */
export function CallBack({ call, onClose }: { call: Missed; onClose: () => void }) {
  const t = useWords("phone");
  return (
    <FormDialog
      title={`${t("callBack")} ${call.caller}`}
      confirm={t("calledBackDone")}
      done={t("saved")}
      refresh={["phone_breach"]}
      fields={[{ name: "outcome", label: t("outcome"), kind: "area", required: true, maxLength: 500 }]}
      send={(form) => callBack(call, form)}
      onClose={onClose}
    />
  );
}
