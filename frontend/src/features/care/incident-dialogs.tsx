import { useState } from "react";
import { type Day, instantAt, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog } from "../../ui/form-dialog";
import { correctIncident, type Incident, recordAccident, recordIncident } from "./queries";
import { acts } from "./sorts";
import { storeField } from "./store-field";

interface Props {
  onClose: () => void;
}

/** Who did what; somebody of the house by name, or whoever it was in words. */
export function RecordIncident({ onClose }: Props) {
  const t = useWords("care");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("recordIncident")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["warehouse_incident"]}
      initial={{ act: "rummaging" }}
      fields={[
        storeField(t("store")),
        {
          name: "act",
          label: t("act"),
          kind: "choice",
          options: acts.map((each) => ({ value: each, text: t(`act.${each}`) })),
        },
        { name: "personId", label: t("who"), kind: "colleague" },
        { name: "who", label: t("whoElse"), when: (form) => !form.personId },
        { name: "what", label: t("what"), kind: "area", required: true },
      ]}
      send={(form) => recordIncident({ ...form, id })}
      onClose={onClose}
    />
  );
}

export function CorrectIncident({ incident, onClose }: Props & { incident: Incident }) {
  const t = useWords("care");
  return (
    <FormDialog
      title={`${t("correct")} ${incident.number}`}
      hint={incident.what}
      confirm={t("correct")}
      done={t("saved")}
      refresh={["warehouse_incident"]}
      fields={[{ name: "correction", label: t("correction"), kind: "area", required: true }]}
      send={(form) => correctIncident(incident.id, form)}
      onClose={onClose}
    />
  );
}

const said = ["what", "cause", "measure"] as const;

export function RecordAccident({ onClose }: Props) {
  const t = useWords("care");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("recordAccident")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["warehouse_accident"]}
      initial={{ happenedAt: today() }}
      fields={[
        storeField(t("store")),
        { name: "happenedAt", label: t("happenedOn"), kind: "day" },
        ...said.map((name) => ({ name, label: t(name), kind: "area" as const, required: true, rows: 2 })),
        { name: "loss", label: t("loss"), kind: "amount", required: true },
      ]}
      send={(form) =>
        recordAccident({ ...form, id, happenedAt: form.happenedAt && instantAt(form.happenedAt as Day, "00:00") })
      }
      onClose={onClose}
    />
  );
}
