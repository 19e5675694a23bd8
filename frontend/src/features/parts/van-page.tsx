import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { SearchField } from "../../ui/search-field";
import styles from "./parts.module.css";
import { comingTransfersQuery, stockQuery, storesQuery } from "./queries";
import { TransferRow } from "./transfer-row";

/** What is in my van, and what is on its way into it. */
export default function VanPage() {
  const t = useWords("parts");
  const [q, setQ] = useState("");
  const stores = useQuery(storesQuery());
  const van = stores.data?.find((store) => store.kind === "van" && store.mine);
  const stock = useQuery(stockQuery(van?.id ?? "", q));
  const coming = useQuery(comingTransfersQuery());
  const mine = coming.data?.items.filter((one) => one.to.id === van?.id) ?? [];
  const problem = stores.error ?? stock.error;
  if (problem) return <ProblemAlert problem={problem} />;
  if (!stores.data) return <p role="status">{t("loading")}</p>;
  if (!van) return <EmptyState page title={t("van.none")} hint={t("van.noneHint")} />;
  return (
    <>
      <PageHeader title={t("van.title")} lead={van.name} />
      {mine.length > 0 && (
        <section className={styles.section}>
          <h2>{t("van.coming")}</h2>
          {mine.map((one) => (
            <TransferRow key={one.id} transfer={one} tall />
          ))}
        </section>
      )}
      <SearchField label={t("parts.search")} value={q} onChange={setQ} />
      {stock.data?.items.length === 0 && <EmptyState title={t(q ? "parts.empty" : "van.empty")} />}
      <ul className={styles.list}>
        {stock.data?.items.map((row) => (
          <li key={row.key}>
            <Link to={`/parts/${row.part.id}`} className={styles.row}>
              <span className={styles.main}>
                <strong>{row.part.name}</strong>
                <span className={styles.second}>
                  {row.part.code} {row.part.spec}
                </span>
              </span>
              <strong>
                {row.quantity === null
                  ? t("stock.blind")
                  : t("amount", { quantity: row.quantity, unit: row.part.unit })}
              </strong>
            </Link>
          </li>
        ))}
      </ul>
      <div>
        <Link className={styles.link} to={`/transfers/new?from=${van.id}`}>
          {t("van.giveBack")}
        </Link>
      </div>
    </>
  );
}
