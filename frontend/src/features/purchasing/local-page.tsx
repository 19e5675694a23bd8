import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import { dayOf, showDay } from "../../lib/dates";
import { asQuery, useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { type Column, TablePage } from "../../ui/table-page";
import { ViewLinks } from "../../ui/view-links";
import styles from "./purchasing.module.css";
import { localPowerQuery, unlinkedQuery } from "./queries";
import type { LocalPurchase } from "./shapes";
import { PurchasingViews } from "./views";

const known = { dearer: "", failed: "" };
const choices = [{}, { dearer: "true" }, { failed: "true" }] as const;

/** What units bought by themselves: price against the cheapest quote, and quality (10.3.10d); what nothing needed (10.3.10b). */
export default function LocalPage() {
  const t = useWords("purchasing");
  const mayUnlinked = useMay("listUnlinkedPurchases");
  const [filters] = useFilters(known);
  const list = useList<LocalPurchase>("purchase_order", "/api/v1/local-purchases", filters);
  const power = useQuery(localPowerQuery).data;
  const unlinked = useQuery({ ...unlinkedQuery, enabled: mayUnlinked });
  const columns = useMemo<Column<LocalPurchase>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      { key: "branch", title: t("branch"), cell: (row) => row.branch, roomy: true },
      { key: "purchaser", title: t("purchaser"), cell: (row) => row.purchaser.name, whole: true },
      { key: "supplier", title: t("supplier"), cell: (row) => row.supplier },
      { key: "price", title: t("price"), cell: (row) => row.price !== null && <Money amount={row.price} />, end: true },
      {
        key: "dearer",
        title: t("dearer"),
        cell: (row) => row.dearer !== null && row.dearer > 0 && <Money amount={row.dearer} />,
        end: true,
      },
      { key: "reason", title: t("choiceReason"), cell: (row) => row.reason, width: 240 },
      {
        key: "failed",
        title: t("failed"),
        cell: (row) => (row.came > 0 ? `${row.failed} / ${row.came}` : ""),
        end: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("localTitle")} lead={t("localLead")} />
      <PurchasingViews />
      {power && (
        <p className={styles.note}>
          {power.released && power.articleId ? (
            <Link to={`/articles/${power.articleId}`}>
              {t("delegatedBy", { article: power.article ?? "", since: showDay(dayOf(new Date(power.since ?? 0))) })}
            </Link>
          ) : (
            t("notDelegated")
          )}
        </p>
      )}
      <ViewLinks
        label={t("localTitle")}
        replace
        links={choices.map((choice) => {
          const name = Object.keys(choice)[0] as "dearer" | "failed" | undefined;
          return {
            to: `?${asQuery(choice)}`,
            text: t(name ? `only.${name}` : "all"),
            here: name ? filters[name] === "true" : !filters.dearer && !filters.failed,
          };
        })}
      />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/purchases/${row.id}`}
        caption={t("localTitle")}
        emptyTitle={t("localEmpty")}
      />
      {unlinked.data && unlinked.data.length > 0 && (
        <section className={styles.section}>
          <h2>{t("unlinkedTitle")}</h2>
          <p className={styles.note}>{t("unlinkedLead")}</p>
          <ul className={styles.lines}>
            {unlinked.data.map((row) => (
              <li key={`${row.purchaser.id} ${row.month}`} className={styles.head}>
                <span>
                  {row.month} · {row.purchaser.name}
                </span>
                <span>
                  {t("orders", { n: row.orders })} {row.total !== null && <Money amount={row.total} />}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
