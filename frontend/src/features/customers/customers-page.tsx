import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { showDate } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Keys } from "../../ui/keys";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { useShortcuts } from "../../ui/shortcuts";
import { type Column, TablePage } from "../../ui/table-page";
import { AddCustomer } from "./add-customer";
import type { CustomerRow } from "./customer";

const known = { q: "" };

/** Everybody who ever called, found by any part of name, number, address or serial. */
export default function CustomersPage() {
  const t = useWords("customers");
  const go = useNavigate();
  const mayAdd = useMay("addCustomer");
  const mayExport = useMay("exportCustomers");
  const [filters, change] = useFilters(known);
  const [adding, setAdding] = useState(false);
  const list = useList<CustomerRow>("customer", "/api/v1/customers", filters);
  useShortcuts(mayAdd ? [{ keys: "n", label: t("add"), run: () => setAdding(true) }] : []);

  const columns = useMemo<Column<CustomerRow>[]>(
    () => [
      { key: "name", title: t("name"), cell: (row) => row.name, phone: "title" },
      {
        key: "kind",
        title: t("kind"),
        cell: (row) => (row.keyAccount ? t("keyAccount") : sayCode(t, `kind.${row.kind}`)),
        whole: true,
        phone: "badge",
      },
      {
        key: "phone",
        title: t("phones"),
        cell: (row) => row.phones.map((phone) => phone.number).join(", "),
        width: 280,
      },
      { key: "address", title: t("address"), cell: (row) => row.address, width: 420 },
      {
        key: "lastContact",
        title: t("lastContact"),
        cell: (row) => (row.lastContactOn ? showDate(row.lastContactOn) : t("noContact")),
        whole: true,
      },
      { key: "branch", title: t("branch"), cell: (row) => row.branch.name, whole: true, roomy: true, phone: "hide" },
    ],
    [t],
  );

  return (
    <>
      <PageHeader title={t("title")}>
        {mayAdd && (
          <Button kind="main" onClick={() => setAdding(true)}>
            {t("add")} <Keys keys="n" />
          </Button>
        )}
      </PageHeader>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/customers/${row.id}`}
        caption={t("title")}
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
        exportable={mayExport}
        filters={<SearchField label={t("search")} value={filters.q} onChange={(q) => change({ q })} />}
      />
      {adding && <AddCustomer onClose={() => setAdding(false)} onAdded={(id) => void go(`/customers/${id}`)} />}
    </>
  );
}
