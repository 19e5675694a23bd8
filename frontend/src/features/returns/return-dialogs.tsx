import { useWords } from "../../lib/words";
import { FormDialog, type FormField } from "../../ui/form-dialog";
import { type GoodsReturn, stepOfReturn } from "./queries";

export type Asked = "refusal" | "receipt" | "settlement";

const titles = { refusal: "decline", receipt: "receive", settlement: "settle" } as const;

/** Declining, counting in and settling: each with the few things it takes. */
export function ReturnDialog({ goods, step, onClose }: { goods: GoodsReturn; step: Asked; onClose: () => void }) {
  const t = useWords("returns");
  const fields: Record<Asked, FormField[]> = {
    refusal: [{ name: "reason", label: t("declinedWhy"), kind: "area", required: true }],
    receipt: [
      { name: "quantity", label: t("counted"), kind: "number", required: true },
      { name: "note", label: t("note"), kind: "area" },
    ],
    settlement: [
      { name: "refund", label: t("refund"), hint: t("refund.hint"), kind: "amount" },
      { name: "note", label: t("settledNote"), kind: "area", required: true },
    ],
  };
  return (
    <FormDialog
      title={t(titles[step])}
      hint={step === "receipt" && !goods.consent ? t("receive.hint") : undefined}
      confirm={t(titles[step])}
      done={t("saved")}
      refresh={["goods_return", "invoice"]}
      initial={{ quantity: goods.quantity }}
      fields={fields[step]}
      send={(form) => stepOfReturn(goods.id, step, form)}
      onClose={onClose}
    />
  );
}
