import { useState } from "react";
import { reportFault } from "../../lib/design-faults";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { FormDialog } from "../form-dialog";

/** Puts a design fault, or a device that cannot be dealt with, before the general manager. */
export function ReportFault({
  ticketId,
  product,
  onClose,
}: {
  ticketId?: string;
  product?: string;
  onClose: () => void;
}) {
  const t = useWords("faults");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("report")}
      hint={t("report.hint")}
      confirm={t("report")}
      done={t("reported")}
      refresh={["design_fault", "obligation"]}
      initial={{ sort: "design_fault", product: product ?? "" }}
      fields={[
        {
          name: "sort",
          label: t("sort"),
          kind: "choice",
          options: (["design_fault", "beyond_us"] as const).map((sort) => ({ value: sort, text: t(`sort.${sort}`) })),
        },
        { name: "product", label: t("product"), required: true },
        { name: "fault", label: t("fault"), kind: "area", required: true },
        {
          name: "tried",
          label: t("tried"),
          kind: "area",
          required: true,
          when: (values) => values.sort === "beyond_us",
        },
      ]}
      send={(form) => reportFault({ ...form, id, ticketId: ticketId ?? null })}
      onClose={onClose}
    />
  );
}
