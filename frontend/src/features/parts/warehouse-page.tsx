import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "react-router";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { SlipTag } from "../../ui/job-parts/slip-tag";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { ScanField } from "../../ui/scan-field";
import styles from "./parts.module.css";
import { comingTransfersQuery, lowStockQuery, openReturnsQuery, waitingSlipsQuery } from "./queries";
import { ReturnRow } from "./return-row";
import { scanned } from "./scanned";
import { TransferRow } from "./transfer-row";

/** The storekeeper's morning: what to hand out now, what comes in, what is short. The scanner goes everywhere from here. */
export default function WarehousePage() {
  const t = useWords("parts");
  const go = useNavigate();
  const wanted = useQuery(waitingSlipsQuery("wanted"));
  const issued = useQuery(waitingSlipsQuery("issued"));
  const returns = useQuery(openReturnsQuery());
  const coming = useQuery(comingTransfersQuery());
  const low = useQuery(lowStockQuery());
  const slips = [...(issued.data?.items ?? []), ...(wanted.data?.items ?? [])];
  const problem = wanted.error ?? issued.error;

  return (
    <>
      <PageHeader title={t("warehouse.title")} lead={t("warehouse.lead")} />
      <ScanField
        label={t("scan.label")}
        hint={t("scan.hint")}
        onScan={(code) => scanned(code, t, (to) => void go(to))}
      />
      {problem && <ProblemAlert problem={problem} />}
      <div className={styles.columns}>
        <section className={styles.section} aria-busy={!wanted.data}>
          <h2>{t("warehouse.handOut", { count: slips.length })}</h2>
          {wanted.data && slips.length === 0 && <EmptyState title={t("warehouse.nothing")} />}
          <ul className={styles.list}>
            {slips.map((slip) => (
              <li key={slip.id}>
                <Link to={`/parts-slips/${slip.id}`} className={styles.row}>
                  <span className={styles.main}>
                    <strong>{slip.goods}</strong>
                    <span className={styles.second}>
                      {t("slip.for", { work: slip.workLabel, drawer: slip.drawer.name })}
                    </span>
                  </span>
                  <span className={styles.beside}>
                    <SlipTag status={slip.status} waiting={slip.waiting} />
                    <span className={styles.second}>{showMoment(slip.wantedAt)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <Link className={styles.link} to="/parts-slips">
            {t("slips.all")}
          </Link>
        </section>
        <div className={styles.column}>
          <section className={styles.section}>
            <h2>{t("warehouse.back", { count: returns.data?.items.length ?? 0 })}</h2>
            {returns.data?.items.map((one) => (
              <ReturnRow key={one.id} back={one} />
            ))}
            {returns.data?.items.length === 0 && <p className={styles.second}>{t("warehouse.noReturns")}</p>}
          </section>
          <section className={styles.section}>
            <h2>{t("warehouse.coming", { count: coming.data?.items.length ?? 0 })}</h2>
            {coming.data?.items.map((one) => (
              <TransferRow key={one.id} transfer={one} />
            ))}
            {coming.data?.items.length === 0 && <p className={styles.second}>{t("warehouse.noTransfers")}</p>}
          </section>
          <section className={styles.section}>
            <h2>{t("warehouse.low")}</h2>
            <ul className={styles.list}>
              {low.data?.items.map((part) => (
                <li key={part.id}>
                  <Link to={`/parts/${part.id}`} className={styles.row}>
                    <span>{part.name}</span>
                    <span className={styles.short}>
                      {t("low.of", { quantity: part.quantity, minimum: part.minStock ?? 0, unit: part.unit })}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {low.data?.items.length === 0 && <p className={styles.second}>{t("warehouse.noLow")}</p>}
          </section>
        </div>
      </div>
    </>
  );
}
