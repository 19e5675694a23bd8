import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, ifMatch, take } from "../../api/client";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ConflictModal } from "../../ui/conflict-modal";
import { TextArea, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { type Goods, GoodsFields, linesOf } from "./goods-fields";
import styles from "./purchasing.module.css";
import type { Purchase } from "./shapes";
import { SupplierField } from "./supplier-field";

const goodsOf = (order: Purchase): Goods[] =>
  order.lines.map((line) => ({
    part: line.part,
    quantity: String(line.quantity),
    unitPrice: line.unitPrice?.toString() ?? "",
  }));

const formOf = (order: Purchase) => ({
  supplier: order.supplier ?? "",
  local: order.local,
  planNumber: order.planNumber,
  reason: order.reason,
  goods: goodsOf(order),
});

type Form = ReturnType<typeof formOf>;

const said = (goods: Goods[]) => goods.map((one) => `${one.part.name} × ${one.quantity}`).join(", ");

/** What is wanted, until it is placed. */
export function PurchaseEdit({ order }: { order: Purchase }) {
  const t = useWords("purchasing");
  const client = useQueryClient();
  const [form, setForm] = useState<Form>(() => formOf(order));
  const [touched, setTouched] = useState(false);
  const set = (patch: Partial<Form>) => {
    setTouched(true);
    setForm((now) => ({ ...now, ...patch }));
  };
  const save = useMutation({
    mutationFn: (version: number) =>
      take<Purchase>(
        api.PUT(
          "/api/v1/purchase-orders/{id}" as never,
          {
            params: { path: { id: order.id } },
            headers: ifMatch(version),
            body: {
              supplier: form.supplier.trim() || null,
              local: form.local,
              planNumber: form.planNumber.trim() || null,
              reason: form.reason.trim() || null,
              lines: linesOf(form.goods),
            },
          } as never,
        ),
      ),
    onSuccess: (answer) => {
      toast({ text: t("saved") });
      client.setQueryData(["purchase_order", answer.id], answer);
    },
  });
  const errorOf = (field: string) => save.error?.errors.find((error) => error.field === field)?.message;
  const theirs = save.error?.stale ? (save.error.facts.entity as Purchase | undefined) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(order.version);
  };
  return (
    <form className={styles.section} onSubmit={submit} noValidate>
      <h2>{t("goods")}</h2>
      <GoodsFields goods={form.goods} change={(goods) => set({ goods })} priced error={errorOf("lines")} />
      <SupplierField
        id="supplier"
        label={t("supplier")}
        value={form.supplier}
        onChange={(supplier) => set({ supplier })}
        error={errorOf("supplier")}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={form.local} onChange={(event) => set({ local: event.target.checked })} />
        {t("localChoice")}
      </label>
      <TextField
        id="planNumber"
        label={t("plan")}
        value={form.planNumber}
        onChange={(event) => set({ planNumber: event.target.value })}
      />
      <TextArea
        id="reason"
        label={t("reason")}
        value={form.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
      {save.error && !theirs && <ProblemAlert problem={save.error} labels={{ lines: t("goods") }} />}
      <div className={styles.foot}>
        <Button type="submit" disabled={!touched} busy={save.isPending}>
          {t("save")}
        </Button>
      </div>
      {theirs && save.error && (
        <ConflictModal
          problem={save.error}
          fields={[
            { name: "goods", label: t("goods"), mine: said(form.goods), theirs: said(goodsOf(theirs)) },
            { name: "supplier", label: t("supplier"), mine: form.supplier, theirs: theirs.supplier ?? "" },
            { name: "reason", label: t("reason"), mine: form.reason, theirs: theirs.reason },
          ]}
          onKeepMine={() => save.mutate(theirs.version)}
          onTakeTheirs={() => {
            client.setQueryData(["purchase_order", order.id], theirs);
            setForm(formOf(theirs));
            save.reset();
          }}
          onClose={save.reset}
          busy={save.isPending}
        />
      )}
    </form>
  );
}
