import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import type { StoreView } from "./parts";
import styles from "./parts.module.css";
import { storesQuery } from "./queries";
import { StoreDialog } from "./store-dialog";

/** Warehouses and vans: who is in charge, what they hold, what lacks a place, a label or a sign. */
export default function StoresPage() {
  const t = useWords("parts");
  const stores = useQuery(storesQuery());
  const maySend = useMay("sendTransfer");
  const mayAdd = useMay("addStore");
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader title={t("stores.title")}>
        {maySend && (
          <Link className={styles.link} to="/transfers/new">
            {t("transfer.new")}
          </Link>
        )}
        {mayAdd && <Button onClick={() => setAdding(true)}>{t("store.add")}</Button>}
      </PageHeader>
      <Waiting query={stores} />
      {stores.data?.length === 0 && <EmptyState title={t("stores.empty")} />}
      <ul className={styles.cards}>
        {stores.data?.map((store) => (
          <li key={store.id}>
            <StoreCard store={store} />
          </li>
        ))}
      </ul>
      {adding && <StoreDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function StoreCard({ store }: { store: StoreView }) {
  const t = useWords("parts");
  const lacks = [
    ["place", store.withoutPlace],
    ["label", store.withoutLabel],
  ] as const;
  return (
    <article className={styles.section}>
      <header className={styles.head}>
        <h2>
          <Link to={`/stores/${store.id}`}>{store.name}</Link>
        </h2>
        <span className={styles.second}>
          {store.code} · {store.branch.name}
        </span>
      </header>
      <p>
        {store.technician
          ? t("store.van", { technician: store.technician.name })
          : t("store.keeper", { keeper: store.keeper?.name ?? "–", deputy: store.deputy?.name ?? t("store.noDeputy") })}
      </p>
      <p>
        <Link to={`/stock?store=${store.id}`}>{t("store.kinds", { kinds: store.kinds })}</Link>{" "}
        <Money amount={store.value} />
      </p>
      {lacks
        .filter(([, count]) => count > 0)
        .map(([lack, count]) => (
          <Link key={lack} to={`/stock?store=${store.id}&lack=${lack}`} className={`${styles.link} ${styles.short}`}>
            {t(`store.lacks.${lack}`, { count })}
          </Link>
        ))}
      {store.withoutSign > 0 && (
        <Link to={`/stores/${store.id}`} className={`${styles.link} ${styles.short}`}>
          {t("store.lacks.sign", { count: store.withoutSign })}
        </Link>
      )}
    </article>
  );
}
