import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useWords } from "../../../lib/words";
import { itemsQuery } from "../queries";
import styles from "./visit.module.css";

/** What was just taken away: its receipt is the customer's to have, on paper or by its code (1.6a). */
export function TakenItems({ ticket }: { ticket: string }) {
  const t = useWords("visit");
  const { data } = useQuery(itemsQuery(ticket));
  return data?.items.map((item) => (
    <p key={item.id}>
      {item.what} <Link to={`/items/${item.id}/receipt`}>{t("showReceipt")}</Link>{" "}
      <Link className={styles.second} to={`/items/${item.id}`}>
        {item.number}
      </Link>
    </p>
  ));
}
