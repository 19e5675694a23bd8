import { useMemo, useState } from "react";
import { Link } from "react-router";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import type { Supplier } from "./shapes";
import { SupplierDialog } from "./supplier-dialog";
import { PurchasingViews } from "./views";

const known = { q: "" };

/** Whom goods are bought from; one that is no longer proposed keeps its orders. */
export default function SuppliersPage() {
  const t = useWords("purchasing");
  const mayAdd = useMay("addSupplier");
  const mayChange = useMay("changeSupplier");
  const [filters, change] = useFilters(known);
  const [edited, setEdited] = useState<Supplier | "new" | null>(null);
  const list = useList<Supplier>("supplier", "/api/v1/suppliers", filters);
  const columns = useMemo<Column<Supplier>[]>(
    () => [
      {
        key: "name",
        title: t("supplier"),
        cell: (row) => <Link to={`/suppliers/${row.id}`}>{row.name}</Link>,
        phone: "title",
      },
      { key: "contact", title: t("contact"), cell: (row) => row.contact },
      { key: "phone", title: t("phone"), cell: (row) => row.phone, whole: true },
      { key: "orders", title: t("title"), cell: (row) => row.orders, end: true },
      {
        key: "change",
        title: t("state"),
        cell: (row) => (
          <>
            {row.retired && <StatusTag tone="off">{t("retired")}</StatusTag>}
            {mayChange && (
              <Button kind="quiet" onClick={() => setEdited(row)} aria-label={t("changeSupplier", { name: row.name })}>
                {t("change")}
              </Button>
            )}
          </>
        ),
      },
    ],
    [t, mayChange],
  );
  return (
    <>
      <PageHeader title={t("suppliersTitle")} lead={t("suppliersLead")}>
        {mayAdd && (
          <Button kind="main" onClick={() => setEdited("new")}>
            {t("addSupplier")}
          </Button>
        )}
      </PageHeader>
      <PurchasingViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("suppliersTitle")}
        emptyTitle={t("suppliersEmpty")}
        filters={<SearchField label={t("supplier")} value={filters.q} onChange={(q) => change({ q })} />}
      />
      {edited && <SupplierDialog supplier={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
