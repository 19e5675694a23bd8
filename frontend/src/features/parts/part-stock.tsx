import { useState } from "react";
import { dayOf, showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Money } from "../../ui/money";
import { PaperLinks } from "../../ui/paper/paper-links";
import type { PartInStore, PartView } from "./parts";
import styles from "./parts.module.css";
import { PlaceDialog } from "./place-dialog";

/** What lies of a part in one store, the lot first that goes out first (8.4.3.2). */
export function PartStock({ part, stock }: { part: PartView; stock: PartInStore }) {
  const t = useWords("parts");
  const [placing, setPlacing] = useState(false);
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h2>{stock.store.name}</h2>
        <span className={styles.second}>
          {stock.place ? t("place.at", { bin: stock.place.code }) : t("place.none")}
        </span>
        <PaperLinks papers={[{ kind: "labels", to: `/stores/${stock.store.id}/labels?part=${part.id}` }]} />
        {part.allowedActions.includes("setPlace") && (
          <Button kind="quiet" onClick={() => setPlacing(true)}>
            {t("place.change")}
          </Button>
        )}
      </header>
      <p>
        {stock.quantity === null ? (
          t("stock.blind")
        ) : (
          <>
            {t("stock.sum", {
              quantity: stock.quantity,
              reserved: stock.reserved ?? 0,
              free: stock.free ?? 0,
              unit: part.unit,
            })}{" "}
            <Money amount={stock.value ?? 0} />
          </>
        )}
      </p>
      {stock.lots.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={t("lots.of", { store: stock.store.name })}>
          <table className={styles.table}>
            <caption className="visually-hidden">{t("lots.of", { store: stock.store.name })}</caption>
            <thead>
              <tr>
                <th scope="col">{t("lot.received")}</th>
                <th scope="col">{t("place.title")}</th>
                <th scope="col" className={styles.end}>
                  {t("stock.quantity")}
                </th>
                <th scope="col" className={styles.end}>
                  {t("lot.cost")}
                </th>
                <th scope="col" className={styles.end}>
                  {t("stock.value")}
                </th>
              </tr>
            </thead>
            <tbody>
              {stock.lots.map((lot) => (
                <tr key={lot.id}>
                  <td>{showDay(dayOf(lot.receivedAt))}</td>
                  <td>
                    {lot.bin?.code ?? t("place.none")}
                    {lot.elsewhere && <span className={styles.short}> {t("place.elsewhere")}</span>}
                  </td>
                  <td className={styles.end}>{lot.quantity}</td>
                  <td className={styles.end}>
                    <Money amount={lot.unitCost} />
                  </td>
                  <td className={styles.end}>
                    <Money amount={lot.value} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {placing && <PlaceDialog part={part} stock={stock} onClose={() => setPlacing(false)} />}
    </section>
  );
}
