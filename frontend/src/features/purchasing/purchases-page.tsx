import { useMemo } from "react";
import { showMoment } from "../../lib/dates";
import { asQuery, useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { LinkButton } from "../../ui/link-button";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { ViewLinks } from "../../ui/view-links";
import type { PurchaseRow } from "./shapes";
import { purchaseTones } from "./tones";
import { PurchasingViews } from "./views";

const known = { q: "", status: "" };
const statuses = ["", "wanted", "placed", "arrived", "cancelled"] as const;

/** Requisitions and orders: what is to be bought, what is on its way. */
export default function PurchasesPage() {
  const t = useWords("purchasing");
  const may = useMay("wantPurchase");
  const [filters, change] = useFilters(known);
  const list = useList<PurchaseRow>("purchase_order", "/api/v1/purchase-orders", filters, [
    "purchase_order",
    "approval",
  ]);
  const columns = useMemo<Column<PurchaseRow>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "status",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={purchaseTones[row.status] ?? "waiting"}>
            {row.status === "wanted" && row.signature?.status === "waiting"
              ? t("toSign")
              : t(`status.${row.status}` as "status.wanted")}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "goods", title: t("goods"), cell: (row) => row.goods, width: 360 },
      { key: "supplier", title: t("supplier"), cell: (row) => row.supplier ?? "—" },
      {
        key: "need",
        title: t("need"),
        cell: (row) => [t(`need.${row.need}` as "need.none"), row.local && t("local")].filter(Boolean).join(" · "),
        roomy: true,
      },
      { key: "total", title: t("total"), cell: (row) => row.total !== null && <Money amount={row.total} />, end: true },
      {
        key: "wanted",
        title: t("wantedAt"),
        cell: (row) => `${showMoment(row.wantedAt)} ${row.wantedBy.name}`,
        roomy: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && (
          <LinkButton kind="main" to="/purchases/new">
            {t("want")}
          </LinkButton>
        )}
      </PageHeader>
      <PurchasingViews />
      <ViewLinks
        label={t("state")}
        replace
        links={statuses.map((status) => ({
          to: `?${asQuery({ status })}`,
          text: status ? t(`status.${status}`) : t("all"),
          here: filters.status === status,
        }))}
      />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/purchases/${row.id}`}
        caption={t("title")}
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
        filters={<SearchField label={t("search")} value={filters.q} onChange={(q) => change({ q })} />}
      />
    </>
  );
}
