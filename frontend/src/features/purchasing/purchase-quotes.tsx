import { useState } from "react";
import { type Day, showDay, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea, TextField } from "../../ui/field";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import { TypedDate } from "../../ui/typed-date";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import type { Purchase } from "./shapes";
import { SupplierField } from "./supplier-field";

interface Row {
  key: number;
  supplier: string;
  price: string;
  quotedOn: Day | null;
}

const rowsOf = (order: Purchase): Row[] => {
  const rows = order.quotes.map((quote, key) => ({ ...quote, key, price: String(quote.price) }));
  // Three suppliers are asked (10.3.10c), so three rows wait to be filled.
  while (rows.length < 3) rows.push({ key: rows.length, supplier: "", price: "", quotedOn: today(), chosen: false });
  return rows;
};

/** Quotes side by side; one is chosen, and whoever does not choose the cheapest says why (10.3.10c, d). */
export function PurchaseQuotes({ order }: { order: Purchase }) {
  const t = useWords("purchasing");
  const [rows, setRows] = useState(() => rowsOf(order));
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      order.quotes.findIndex((quote) => quote.chosen),
    ),
  );
  const [reason, setReason] = useState(order.choiceReason);
  const compare = useStep<Purchase>("purchase_order");
  if (!order.allowedActions.includes("compareQuotes")) return <Compared order={order} />;
  const set = (key: number, patch: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...patch } : row)));
  const filled = rows.filter((row) => row.supplier.trim() && Number(row.price) > 0);
  const cheapest = Math.min(...filled.map((row) => Number(row.price)));
  const dearer = filled.some((row) => row.key === chosen && Number(row.price) > cheapest);
  const save = () =>
    compare.mutate({
      method: "PUT",
      path: `/api/v1/purchase-orders/${order.id}/quotes`,
      body: {
        quotes: filled.map((row) => ({
          supplier: row.supplier.trim(),
          price: Number(row.price),
          quotedOn: row.quotedOn,
          chosen: row.key === chosen,
        })),
        reason: reason.trim() || null,
      },
    });
  return (
    <section className={styles.section}>
      <h2>{t("quotes")}</h2>
      <fieldset className={styles.lines}>
        <legend className="visually-hidden">{t("quotes")}</legend>
        {rows.map((row) => (
          <div key={row.key} className={styles.line}>
            <div className={styles.fields}>
              <SupplierField
                label={t("supplier")}
                value={row.supplier}
                onChange={(supplier) => set(row.key, { supplier })}
              />
              <TextField
                label={t("price")}
                inputMode="decimal"
                value={row.price}
                onChange={(event) => set(row.key, { price: event.target.value })}
                after="¥"
              />
              <TypedDate
                id={`quoted-${row.key}`}
                label={t("quotedOn")}
                value={row.quotedOn}
                onChange={(quotedOn) => set(row.key, { quotedOn })}
                chips={[]}
              />
              <label className={styles.check}>
                <input type="radio" name="chosen" checked={chosen === row.key} onChange={() => setChosen(row.key)} />
                {t("chosen")}
              </label>
            </div>
          </div>
        ))}
      </fieldset>
      {dearer && (
        <TextArea
          id="reason-dearer"
          label={t("choiceReason")}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {compare.error && <ProblemAlert problem={compare.error} labels={{ quotes: t("quotes") }} />}
      <div className={styles.foot}>
        <Button
          kind="quiet"
          onClick={() =>
            setRows([
              ...rows,
              { key: Math.max(...rows.map((row) => row.key)) + 1, supplier: "", price: "", quotedOn: today() },
            ])
          }
        >
          {t("oneMore")}
        </Button>
        <Button busy={compare.isPending} onClick={save}>
          {t("saveQuotes")}
        </Button>
      </div>
    </section>
  );
}

function Compared({ order }: { order: Purchase }) {
  const t = useWords("purchasing");
  return (
    <section className={styles.section}>
      <h2>{t("quotes")}</h2>
      <ul className={styles.lines}>
        {order.quotes.map((quote) => (
          <li key={quote.supplier} className={styles.head}>
            <span>
              {quote.supplier} {quote.chosen && `· ${t("chosen")}`}
            </span>
            <span>
              <Money amount={quote.price} /> · {showDay(quote.quotedOn)}
            </span>
          </li>
        ))}
      </ul>
      {order.choiceReason && <p className={styles.note}>{order.choiceReason}</p>}
    </section>
  );
}
