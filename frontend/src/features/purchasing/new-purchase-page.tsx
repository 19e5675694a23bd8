import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea, TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { type Goods, GoodsFields, linesOf } from "./goods-fields";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import type { Purchase } from "./shapes";
import { StoreField } from "./store-field";
import { SupplierField } from "./supplier-field";

/** A requisition by hand; low stock and shortages write theirs by themselves. */
export default function NewPurchasePage() {
  const t = useWords("purchasing");
  const go = useNavigate();
  const [id] = useState(uuid);
  const [store, setStore] = useState("");
  const [supplier, setSupplier] = useState("");
  const [plan, setPlan] = useState("");
  const [reason, setReason] = useState("");
  const [local, setLocal] = useState(false);
  const [goods, setGoods] = useState<Goods[]>([]);
  const want = useStep<Purchase>("purchase_order", (order) => go(`/purchases/${order.id}`));
  const errorOf = (field: string) => want.error?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    want.mutate({
      path: "/api/v1/purchase-orders",
      body: {
        id,
        storeId: store,
        supplier: supplier.trim() || null,
        local,
        planNumber: plan.trim() || null,
        reason: reason.trim() || null,
        lines: linesOf(goods),
      },
    });
  };
  return (
    <>
      <PageHeader title={t("want")} lead={t("wantLead")} />
      <form className={`${styles.section} ${styles.narrow}`} onSubmit={submit} noValidate>
        <GoodsFields goods={goods} change={setGoods} priced error={errorOf("lines")} />
        <StoreField label={t("store")} value={store} onChange={setStore} error={errorOf("storeId")} />
        <SupplierField
          id="supplier"
          label={t("supplier")}
          value={supplier}
          onChange={setSupplier}
          error={errorOf("supplier")}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={local} onChange={(event) => setLocal(event.target.checked)} />
          {t("localChoice")}
        </label>
        <TextField id="planNumber" label={t("plan")} value={plan} onChange={(event) => setPlan(event.target.value)} />
        <TextArea id="reason" label={t("reason")} value={reason} onChange={(event) => setReason(event.target.value)} />
        {want.error && <ProblemAlert problem={want.error} labels={{ lines: t("goods") }} />}
        <div className={styles.foot}>
          <Button kind="main" type="submit" busy={want.isPending}>
            {t("want")}
          </Button>
        </div>
      </form>
    </>
  );
}
