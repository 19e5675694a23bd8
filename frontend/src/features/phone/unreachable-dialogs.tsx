import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog } from "../../ui/form-dialog";
import { justNow, momentField, momentOf } from "./moment-field";
import { explain, judge, recordUnreachable, type Unreachable } from "./queries";

export function RecordUnreachable({ onClose }: { onClose: () => void }) {
  const t = useWords("phone");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("unreachable.record")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["person"]}
      initial={{ triedAt: justNow() }}
      fields={[
        { name: "personId", label: t("person"), kind: "colleague", required: true },
        momentField("triedAt", t("triedAt")),
        { name: "note", label: t("note"), kind: "area", rows: 2, maxLength: 500 },
      ]}
      send={(form) => recordUnreachable({ ...form, id, triedAt: momentOf(form.triedAt) })}
      onClose={onClose}
    />
  );
}

interface Props {
  incident: Unreachable;
  onClose: () => void;
}

export function Explain({ incident, onClose }: Props) {
  const t = useWords("phone");
  return (
    <FormDialog
      title={`${t("explain")} ${incident.person.name}`}
      hint={incident.note}
      confirm={t("save")}
      done={t("saved")}
      refresh={["person"]}
      initial={{ reason: incident.reason }}
      fields={[{ name: "reason", label: t("reason"), kind: "area", required: true, maxLength: 500 }]}
      send={(form) => explain(incident, form)}
      onClose={onClose}
    />
  );
}

export function Judge({ incident, onClose }: Props) {
  const t = useWords("phone");
  return (
    <FormDialog
      title={`${t("judge")} ${incident.person.name}`}
      hint={incident.reason || t("state.open")}
      confirm={t("judge")}
      done={t("saved")}
      refresh={["person"]}
      initial={{ good: incident.reason ? "true" : "false" }}
      fields={[
        {
          name: "good",
          label: t("state"),
          kind: "choice",
          options: [
            { value: "true", text: t("state.good") },
            { value: "false", text: t("state.bad") },
          ],
        },
      ]}
      send={(form) => judge(incident, form.good === "true")}
      onClose={onClose}
    />
  );
}
