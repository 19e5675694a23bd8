import { useState } from "react";
import { showMoney } from "../../lib/money";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { FormDialog } from "../../ui/form-dialog";
import { Money } from "../../ui/money";
import sections from "../../ui/sections.module.css";
import { bearCost, type GoodsReturn, type ReturnCost, stepOfReturn } from "./queries";

const kinds = ["freight", "handling", "repair", "other"] as const;

/** What the goods cost, line by line, and who bears it. */
export function CostsSection({ goods }: { goods: GoodsReturn }) {
  const t = useWords("returns");
  const [open, setOpen] = useState<"new" | ReturnCost | null>(null);
  const [id, setId] = useState(uuid);
  const costs = goods.costs ?? [];
  return (
    <section className={sections.section}>
      <h2>{t("costs")}</h2>
      {costs.length === 0 && <p className={sections.note}>{t("costs.none")}</p>}
      <ul className={sections.lines}>
        {costs.map((cost) => (
          <li key={cost.id} className={sections.line}>
            <div className={sections.head}>
              <strong>{sayCode(t, `cost.${cost.kind}`)}</strong>
              <Money amount={cost.amount} />
            </div>
            <span className={sections.note}>
              {[t("bears", { percent: cost.customerPercent }), cost.note, cost.enteredBy.name]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {goods.allowedActions.includes("changeReturnCost") && (
              <div className={sections.foot}>
                <Button onClick={() => setOpen(cost)}>{t("changeBearer")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {costs.length > 0 && (
        <p>{t("shares", { customer: showMoney(goods.ofCustomer), company: showMoney(goods.ofCompany) })}</p>
      )}
      {goods.allowedActions.includes("chargeReturn") && (
        <div className={sections.foot}>
          <Button
            onClick={() => {
              setId(uuid());
              setOpen("new");
            }}
          >
            {t("charge")}
          </Button>
        </div>
      )}
      {open === "new" && (
        <FormDialog
          title={t("charge")}
          confirm={t("save")}
          done={t("saved")}
          refresh={["goods_return"]}
          initial={{ kind: "freight", customerPercent: goods.consent ? 0 : 100 }}
          fields={[
            {
              name: "kind",
              label: t("cost.kind"),
              kind: "choice",
              options: kinds.map((kind) => ({ value: kind, text: t(`cost.${kind}`) })),
            },
            { name: "amount", label: t("amount"), kind: "amount", required: true },
            { name: "customerPercent", label: t("customerPercent"), kind: "amount", required: true },
            { name: "note", label: t("note") },
          ]}
          send={(form) => stepOfReturn(goods.id, "costs", { ...form, id })}
          onClose={() => setOpen(null)}
        />
      )}
      {open && open !== "new" && (
        <FormDialog
          title={t("changeBearer")}
          hint={sayCode(t, `cost.${open.kind}`)}
          confirm={t("save")}
          done={t("saved")}
          refresh={["goods_return"]}
          initial={{ customerPercent: open.customerPercent }}
          fields={[{ name: "customerPercent", label: t("customerPercent"), kind: "amount", required: true }]}
          send={(form) => bearCost(goods.id, open.id, form)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
