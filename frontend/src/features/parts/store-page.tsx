import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { dayOf, showDay } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { PaperLinks } from "../../ui/paper/paper-links";
import { ProblemAlert } from "../../ui/problem-alert";
import { BinDialog } from "./bin-dialog";
import type { BinView } from "./parts";
import styles from "./parts.module.css";
import { binsQuery, storesQuery } from "./queries";
import { StoreDialog } from "./store-dialog";

/** The plan of a store: areas and bins, what belongs there, and which still lack their sign (8.4.5.2, 8.4.5.6). */
export default function StorePage() {
  const { id = "" } = useParams();
  const t = useWords("parts");
  const stores = useQuery(storesQuery());
  const bins = useQuery(binsQuery(id));
  const mayAdd = useMay("addBin");
  const mayChange = useMay("changeBin");
  const [edited, setEdited] = useState<BinView | "new" | null>(null);
  const [changing, setChanging] = useState(false);
  const store = stores.data?.find((one) => one.id === id);
  const problem = stores.error ?? bins.error;
  if (problem) return <ProblemAlert problem={problem} />;
  if (!stores.data || !bins.data) return <p role="status">{t("loading")}</p>;
  if (!store) return <EmptyState page title={t("stores.empty")} to="/stores" action={t("stores.title")} />;
  return (
    <>
      <PageHeader
        title={store.name}
        lead={
          store.technician
            ? t("store.van", { technician: store.technician.name })
            : t("store.keeper", {
                keeper: store.keeper?.name ?? "–",
                deputy: store.deputy?.name ?? t("store.noDeputy"),
              })
        }
      >
        <PaperLinks papers={[{ kind: "labels", to: `/stores/${id}/labels` }]} />
        <Link className={styles.link} to={`/stock?store=${id}`}>
          {t("stock.title")}
        </Link>
        <Link className={styles.link} to={`/ledger?store=${id}`}>
          {t("ledger.title")}
        </Link>
        {store.allowedActions.includes("changeStore") && <Button onClick={() => setChanging(true)}>{t("edit")}</Button>}
        {mayAdd && (
          <Button kind="main" onClick={() => setEdited("new")}>
            {t("bin.add")}
          </Button>
        )}
      </PageHeader>
      <section className={styles.section}>
        <h2>{t("bins.title")}</h2>
        {bins.data.length === 0 && <p className={styles.second}>{t("bins.empty")}</p>}
        <ul className={styles.list}>
          {bins.data.map((bin) => (
            <li key={bin.id} className={styles.row}>
              <span className={styles.main}>
                <strong>
                  {bin.area} {bin.code}
                </strong>
                <span className={styles.second}>
                  {bin.name} {t("bin.parts", { count: bin.parts })}
                </span>
              </span>
              <span className={styles.beside}>
                <span className={bin.signPrintedAt ? styles.second : styles.short}>
                  {bin.signPrintedAt ? t("bin.signed", { day: showDay(dayOf(bin.signPrintedAt)) }) : t("bin.unsigned")}
                </span>
                {mayChange && (
                  <Button kind="quiet" onClick={() => setEdited(bin)} aria-label={t("bin.edit", { bin: bin.code })}>
                    {t("edit")}
                  </Button>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {changing && <StoreDialog store={store} onClose={() => setChanging(false)} />}
      {edited && <BinDialog store={id} bin={edited === "new" ? undefined : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
