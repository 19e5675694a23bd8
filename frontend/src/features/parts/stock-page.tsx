import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { type Column, TablePage } from "../../ui/table-page";
import type { StockRow } from "./parts";
import styles from "./parts.module.css";
import { storesQuery } from "./queries";

const known = { q: "", store: "", lack: "" };
const lacks = ["low", "place", "label", "elsewhere"] as const;

/** What lies where: a row for each part in each store; those without a place, without a label, in the wrong bin, or low. */
export default function StockPage() {
  const t = useWords("parts");
  const mayExport = useMay("exportStock");
  const [filters, change] = useFilters(known);
  const stores = useQuery(storesQuery());
  const list = useList<StockRow>("stock", "/api/v1/stock", filters, ["part", "parts_slip", "transfer"]);
  const columns = useMemo<Column<StockRow>[]>(
    () => [
      { key: "code", title: t("part.code"), cell: (row) => row.part.code, phone: "badge" },
      { key: "name", title: t("part.name"), cell: (row) => `${row.part.name} ${row.part.spec}`, phone: "title" },
      { key: "store", title: t("store"), cell: (row) => row.store.name, whole: true },
      {
        key: "place",
        title: t("place.title"),
        cell: (row) => (
          <>
            {row.place?.code ?? t("place.none")}
            {row.elsewhere && <span className={styles.short}> {t("place.elsewhere")}</span>}
          </>
        ),
      },
      {
        key: "quantity",
        title: t("stock.quantity"),
        cell: (row) => (
          <span className={row.low ? styles.short : undefined}>
            {row.quantity === null
              ? t("stock.blind")
              : row.low
                ? t("low.of", { quantity: row.quantity, minimum: row.minStock ?? 0, unit: row.part.unit })
                : t("amount", { quantity: row.quantity, unit: row.part.unit })}
          </span>
        ),
        end: true,
        whole: true,
      },
      { key: "free", title: t("stock.free"), cell: (row) => row.free, end: true, roomy: true },
      {
        key: "value",
        title: t("stock.value"),
        cell: (row) => row.value !== null && <Money amount={row.value} />,
        end: true,
        phone: "hide",
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("stock.title")} />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.key}
        rowLink={(row) => `/parts/${row.part.id}`}
        caption={t("stock.title")}
        emptyTitle={t("stock.empty")}
        exportable={mayExport}
        filters={
          <>
            <SearchField label={t("parts.search")} value={filters.q} onChange={(q) => change({ q })} />
            <SelectField
              label={t("store")}
              value={filters.store}
              onChange={(event) => change({ store: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {stores.data?.map((store) => (
                <option key={store.id} value={store.id}>
                  {store.name}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("lack")}
              value={filters.lack}
              onChange={(event) => change({ lack: event.target.value })}
            >
              <option value="">{t("lack.none")}</option>
              {lacks.map((lack) => (
                <option key={lack} value={lack}>
                  {t(`lack.${lack}`)}
                </option>
              ))}
            </SelectField>
          </>
        }
      />
    </>
  );
}
