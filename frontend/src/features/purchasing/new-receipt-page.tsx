import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { type Goods, GoodsFields } from "./goods-fields";
import styles from "./purchasing.module.css";
import { purchaseQuery, useStep } from "./queries";
import type { Receipt } from "./shapes";
import { StoreField } from "./store-field";
import { SupplierField } from "./supplier-field";

/** Goods at the door: with their order the list writes itself; without one it is typed, and may be refused (8.4.2.2a). */
export default function NewReceiptPage() {
  const t = useWords("receiving");
  const go = useNavigate();
  const [query] = useSearchParams();
  const order = query.get("order") ?? "";
  const ordered = useQuery({ ...purchaseQuery(order), enabled: !!order });
  const [id] = useState(uuid);
  const [store, setStore] = useState("");
  const [supplier, setSupplier] = useState("");
  const [deliveryList, setDeliveryList] = useState("");
  const [direct, setDirect] = useState(query.has("direct"));
  const [place, setPlace] = useState(query.get("place") ?? "");
  const [goods, setGoods] = useState<Goods[]>([]);
  const receive = useStep<Receipt>("receipt", (receipt) => go(`/goods-receipts/${receipt.id}`));
  const errorOf = (field: string) => receive.error?.errors.find((error) => error.field === field)?.message;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    receive.mutate({
      path: "/api/v1/goods-receipts",
      body: {
        id,
        storeId: order ? null : store,
        orderId: order || null,
        supplier: supplier.trim() || null,
        deliveryList: deliveryList.trim() || null,
        directUse: direct,
        place: place.trim() || null,
        lines: goods.length ? goods.map((one) => ({ partId: one.part.id, listed: Number(one.quantity) || 0 })) : null,
      },
    });
  };

  return (
    <>
      <PageHeader
        title={t(query.has("direct") ? "directUseTitle" : "receive")}
        lead={
          order
            ? t("receiveOrder", { number: ordered.data?.number ?? "" })
            : t(query.has("direct") ? "directUseLead" : "receiveLead")
        }
      />
      <form className={`${styles.section} ${styles.narrow}`} onSubmit={submit} noValidate>
        {order ? (
          <ul>
            {ordered.data?.lines.map((line) => (
              <li key={line.id}>
                {line.part.name} × {line.quantity - line.received} {line.part.unit}
              </li>
            ))}
          </ul>
        ) : (
          <>
            <p className={styles.warn}>{t("noOrderHint")}</p>
            <StoreField label={t("store")} value={store} onChange={setStore} error={errorOf("storeId")} />
            <SupplierField
              id="supplier"
              label={t("supplier")}
              value={supplier}
              onChange={setSupplier}
              error={errorOf("supplier")}
            />
            <GoodsFields goods={goods} change={setGoods} error={errorOf("lines")} />
          </>
        )}
        <TextField
          id="deliveryList"
          label={t("deliveryList")}
          value={deliveryList}
          onChange={(event) => setDeliveryList(event.target.value)}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={direct} onChange={(event) => setDirect(event.target.checked)} />
          {t("directUseChoice")}
        </label>
        {direct && (
          <TextField
            id="place"
            label={t("place")}
            required
            value={place}
            onChange={(event) => setPlace(event.target.value)}
            error={errorOf("place")}
          />
        )}
        {receive.error && <ProblemAlert problem={receive.error} />}
        <div className={styles.foot}>
          <Button kind="main" type="submit" busy={receive.isPending}>
            {t("receive")}
          </Button>
        </div>
      </form>
    </>
  );
}
