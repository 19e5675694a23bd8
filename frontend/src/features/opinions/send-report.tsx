import { useWords } from "../../lib/words";
import { FormDialog } from "../../ui/form-dialog";
import { sendReport } from "./queries";

/** Hands in what opinions of the period come to: by region, or what was said while complaints were handled. */
export function SendReport({ from, to, onClose }: { from: string; to: string; onClose: () => void }) {
  const t = useWords("opinions");
  return (
    <FormDialog
      title={t("report.send")}
      confirm={t("report.send")}
      done={t("report.sent")}
      refresh={["opinion"]}
      initial={{ kind: "regions", from, to }}
      fields={[
        {
          name: "kind",
          label: t("report.kind"),
          kind: "choice",
          options: (["regions", "complaints"] as const).map((kind) => ({ value: kind, text: t(`report.${kind}`) })),
        },
        { name: "from", label: t("from"), kind: "day", required: true },
        { name: "to", label: t("to"), kind: "day", required: true },
        { name: "note", label: t("note"), kind: "area" },
      ]}
      send={sendReport}
      onClose={onClose}
    />
  );
}
