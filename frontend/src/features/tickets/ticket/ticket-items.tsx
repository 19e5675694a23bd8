import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { sayCode, useWords } from "../../../lib/words";
import { itemsQuery } from "../queries";
import styles from "./ticket.module.css";

/** What of the customer's is or was with us for this call; nothing where nothing was taken in. */
export function TicketItems({ ticket }: { ticket: string }) {
  const t = useWords("ticket");
  const { data } = useQuery(itemsQuery(ticket));
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("items")}</h2>
      <dl className={styles.facts}>
        {data.items.map((item) => (
          <div key={item.id}>
            <dt>
              <Link to={`/items/${item.id}`}>{item.number}</Link>
            </dt>
            <dd>
              {item.what} {item.serial}
              <small>
                {[sayCode(t, `itemStatus.${item.status}`), item.holder?.name, item.place].filter(Boolean).join(" · ")}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
