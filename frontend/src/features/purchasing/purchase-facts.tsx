import { Link } from "react-router";
import { dayOf, showDay, showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Money } from "../../ui/money";
import styles from "./purchasing.module.css";
import type { Purchase } from "./shapes";

/** What it is for, on whose word it was placed, and what has come of it. */
export function PurchaseFacts({ order }: { order: Purchase }) {
  const t = useWords("purchasing");
  return (
    <section className={styles.section}>
      <dl className={styles.facts}>
        <dt>{t("need")}</dt>
        <dd>{[t(`need.${order.need}` as "need.none"), order.workLabel].filter(Boolean).join(" · ")}</dd>
        <dt>{t("wantedAt")}</dt>
        <dd>
          {order.wantedBy.name} {showMoment(order.wantedAt)}
        </dd>
        {order.signature && (
          <>
            <dt>{t("signature")}</dt>
            <dd>
              <Link to={`/approvals/${order.signature.id}`}>
                {order.signature.by ? `${order.signature.by} ${showMoment(order.signature.at ?? "")}` : t("toSign")}
              </Link>
            </dd>
          </>
        )}
        {order.delegatedBy && (
          <>
            <dt>{t("delegation")}</dt>
            <dd>
              {t("delegatedBy", {
                article: order.delegatedBy,
                since: showDay(dayOf(new Date(order.delegatedSince ?? 0))),
              })}
            </dd>
          </>
        )}
        {order.placedBy && (
          <>
            <dt>{t("placedAt")}</dt>
            <dd>
              {order.placedBy.name} {showMoment(order.placedAt ?? "")}
            </dd>
          </>
        )}
        {order.cancellation && (
          <>
            <dt>{t("status.cancelled")}</dt>
            <dd>{order.cancellation}</dd>
          </>
        )}
        {order.receipts.length > 0 && (
          <>
            <dt>{t("receipts")}</dt>
            <dd>
              {order.receipts.map((receipt) => (
                <Link key={receipt.id} to={`/goods-receipts/${receipt.id}`}>
                  {receipt.number}{" "}
                </Link>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** What was ordered, once nobody changes it any more. */
export function PurchaseGoods({ order }: { order: Purchase }) {
  const t = useWords("purchasing");
  return (
    <section className={`${styles.section} ${styles.scroll}`} aria-label={t("goods")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("goods")}</th>
            <th scope="col">{t("quantity")}</th>
            <th scope="col">{t("received")}</th>
            <th scope="col">{t("unitPrice")}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id}>
              <td>
                {line.part.name} <small>{line.part.code}</small>
              </td>
              <td>
                {line.quantity} {line.part.unit}
              </td>
              <td>{line.received}</td>
              <td>{line.unitPrice !== null && <Money amount={line.unitPrice} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
