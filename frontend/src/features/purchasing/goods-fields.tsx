import { Trash2 } from "lucide-react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Combobox } from "../../ui/combobox";
import { TextField } from "../../ui/field";
import styles from "./purchasing.module.css";
import { findParts } from "./queries";
import type { PartRef } from "./shapes";

/** One article about to be written down; numbers as they are typed. */
export interface Goods {
  part: Pick<PartRef, "id" | "code" | "name" | "unit">;
  quantity: string;
  unitPrice: string;
}

interface Props {
  goods: Goods[];
  change: (goods: Goods[]) => void;
  /** Prices are asked for too. */
  priced?: boolean;
  error?: string;
}

/** Articles by what is typed of name or code, each with its quantity. */
export function GoodsFields({ goods, change, priced, error }: Props) {
  const t = useWords("goods");
  const set = (at: number, patch: Partial<Goods>) =>
    change(goods.map((one, index) => (index === at ? { ...one, ...patch } : one)));
  return (
    <>
      <ul className={styles.lines}>
        {goods.map((one, at) => (
          <li key={one.part.id} className={styles.line}>
            <div className={styles.head}>
              <strong>{one.part.name}</strong>
              <small>{one.part.code}</small>
            </div>
            <div className={styles.fields}>
              <TextField
                label={t("quantity")}
                inputMode="numeric"
                value={one.quantity}
                onChange={(event) => set(at, { quantity: event.target.value })}
                after={one.part.unit}
              />
              {priced && (
                <TextField
                  label={t("unitPrice")}
                  inputMode="decimal"
                  value={one.unitPrice}
                  onChange={(event) => set(at, { unitPrice: event.target.value })}
                  after="¥"
                />
              )}
              <Button
                kind="quiet"
                icon
                aria-label={t("remove", { part: one.part.name })}
                onClick={() => change(goods.filter((each) => each !== one))}
              >
                <Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Combobox<PartRef>
        id="lines"
        label={t("add")}
        hint={t("addHint")}
        error={error}
        value={null}
        onChoose={(option) => {
          if (option && !goods.some((one) => one.part.id === option.value.id))
            change([...goods, { part: option.value, quantity: "1", unitPrice: "" }]);
        }}
        find={(typed, signal) =>
          findParts(typed, signal).then((parts) =>
            parts.map((part) => ({ key: part.id, text: part.name, detail: `${part.code} ${part.spec}`, value: part })),
          )
        }
      />
    </>
  );
}

/** As the API takes them. */
export const linesOf = (goods: Goods[]) =>
  goods.map((one) => ({
    partId: one.part.id,
    quantity: Number(one.quantity) || 0,
    unitPrice: one.unitPrice.trim() === "" ? null : Number(one.unitPrice),
  }));
