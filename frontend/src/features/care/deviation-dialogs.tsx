import { useState } from "react";
import { today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog } from "../../ui/form-dialog";
import { type Deviation, findDeviation, settleDeviation } from "./queries";
import { sorts, steps } from "./sorts";
import { storeField } from "./store-field";

export function FindDeviation({ onClose }: { onClose: () => void }) {
  const t = useWords("care");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("find")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["deviation"]}
      initial={{ sort: "location" }}
      fields={[
        storeField(t("store")),
        {
          name: "sort",
          label: t("sort"),
          kind: "choice",
          options: sorts.map((each) => ({ value: each, text: t(`sort.${each}`) })),
        },
        {
          name: "step",
          label: t("step"),
          kind: "choice",
          when: (form) => form.sort === "quality",
          options: [
            { value: "", text: t("step.none") },
            ...steps.map((each) => ({ value: each, text: t(`step.${each}`) })),
          ],
        },
        { name: "what", label: t("what"), kind: "area", required: true },
      ]}
      send={(form) => findDeviation({ ...form, id })}
      onClose={onClose}
    />
  );
}

/** What was done; hazards are reported to somebody, wrong labels printed anew. */
export function SettleDeviation({ deviation, onClose }: { deviation: Deviation; onClose: () => void }) {
  const t = useWords("care");
  const { sort } = deviation;
  return (
    <FormDialog
      title={`${t("settle")} ${deviation.number}`}
      hint={deviation.what}
      confirm={t("settle")}
      done={t("settled")}
      refresh={["deviation"]}
      initial={{ labelPrintedOn: today() }}
      fields={[
        { name: "done", label: t("done"), kind: "area", required: true },
        {
          name: "reportedTo",
          label: t("reportedTo"),
          kind: "colleague",
          required: true,
          when: () => sort === "hazard" || sort === "unusual",
        },
        { name: "labelPrintedOn", label: t("labelPrintedOn"), kind: "day", when: () => sort === "label" },
      ]}
      send={(form) => settleDeviation(deviation.id, form)}
      onClose={onClose}
    />
  );
}
