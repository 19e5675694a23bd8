import { useState } from "react";
import { today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog, type FormValues } from "../../ui/form-dialog";
import { entered, methods, sorts, topics } from "./codes";
import { recordOpinion } from "./queries";

const said = (values: FormValues) => values.nothingToReport !== true;

/** What a customer said, in one dialog: who, how, about what; nothing to report is an answer too. */
export function OpinionForm({ onClose }: { onClose: () => void }) {
  const t = useWords("opinions");
  const [id] = useState(uuid);
  const choice = <K extends string>(codes: readonly K[], text: (code: K) => string) =>
    codes.map((code) => ({ value: code, text: text(code) }));
  return (
    <FormDialog
      title={t("record")}
      hint={t("record.hint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["opinion"]}
      initial={{
        channel: "hotline",
        sort: "opinion",
        method: "other",
        topic: "quality",
        recordedOn: today(),
        worth: "",
      }}
      fields={[
        { name: "customerId", label: t("customer"), hint: t("customer.hint"), kind: "customer" },
        { name: "customerName", label: t("customer.other"), required: true, when: (values) => !values.customerId },
        { name: "phone", label: t("phone") },
        {
          name: "channel",
          label: t("channel"),
          kind: "choice",
          options: choice(entered, (code) => t(`channel.${code}`)),
        },
        { name: "method", label: t("method"), kind: "choice", options: choice(methods, (code) => t(`method.${code}`)) },
        { name: "recordedOn", label: t("day"), kind: "day", required: true },
        { name: "sort", label: t("sort"), kind: "choice", options: choice(sorts, (code) => t(`sort.${code}`)) },
        { name: "topic", label: t("topic"), kind: "choice", options: choice(topics, (code) => t(`topic.${code}`)) },
        { name: "product", label: t("product") },
        { name: "nothingToReport", label: t("nothing"), kind: "check" },
        { name: "productOpinion", label: t("productOpinion"), kind: "area", when: said },
        { name: "serviceOpinion", label: t("serviceOpinion"), kind: "area", when: said },
        {
          name: "worth",
          label: t("worth"),
          kind: "choice",
          options: [
            { value: "", text: t("worth.later") },
            { value: "yes", text: t("worth.yes") },
            { value: "no", text: t("worth.no") },
          ],
          when: said,
        },
      ]}
      send={({ worth, ...form }) =>
        recordOpinion({ ...form, id, worthPassingOn: worth === "yes" ? true : worth === "no" ? false : null })
      }
      onClose={onClose}
    />
  );
}
