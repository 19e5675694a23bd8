import { useMemo } from "react";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { asQuery, useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { LinkButton } from "../../ui/link-button";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { ViewLinks } from "../../ui/view-links";
import type { ReceiptRow } from "./shapes";
import { receiptState, receiptTones } from "./tones";
import { ReceivingViews } from "./views";

const known = { q: "", all: "", step: "" };
const steps = ["", "spot_check", "check", "inspect", "note", "sign", "enter"] as const;

/** Deliveries by what they wait for: what is to be counted, inspected, noted, signed for, put into stock. */
export default function ReceiptsPage() {
  const t = useWords("receiving");
  const mayReceive = useMay("receiveGoods");
  const [filters, change] = useFilters(known);
  const asked = { q: filters.q, step: filters.step, open: filters.all ? "" : "true" };
  const list = useList<ReceiptRow>("receipt", "/api/v1/goods-receipts", asked, ["receipt", "approval"]);
  const columns = useMemo<Column<ReceiptRow>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "state",
        title: t("state"),
        cell: (row) => {
          const state = receiptState(row);
          return <StatusTag tone={receiptTones[state] ?? "waiting"}>{t(`state.${state}` as "state.check")}</StatusTag>;
        },
        phone: "badge",
        whole: true,
      },
      { key: "supplier", title: t("supplier"), cell: (row) => row.supplier || "—" },
      { key: "goods", title: t("goods"), cell: (row) => row.goods, width: 360 },
      {
        key: "order",
        title: t("order"),
        cell: (row) =>
          row.order ? (
            <Link to={`/purchases/${row.order.id}`}>{row.order.number}</Link>
          ) : row.factoryRepair ? (
            <Link to={`/factory-repairs/${row.factoryRepair.id}`}>{row.factoryRepair.number}</Link>
          ) : (
            t("noOrder")
          ),
        whole: true,
        roomy: true,
      },
      { key: "arrived", title: t("arrivedAt"), cell: (row) => showMoment(row.arrivedAt), whole: true },
      {
        key: "waiting",
        title: t("waiting"),
        cell: (row) => (row.step === "done" ? "" : t("hours", { n: row.waitingHours })),
        end: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {mayReceive && (
          <LinkButton kind="main" to="/goods-receipts/new">
            {t("receive")}
          </LinkButton>
        )}
      </PageHeader>
      <ReceivingViews />
      <ViewLinks
        label={t("state")}
        replace
        links={[
          ...steps.map((step) => ({
            to: `?${asQuery({ step })}`,
            text: step ? t(`state.${step}`) : t("open"),
            here: filters.step === step && !filters.all,
          })),
          { to: "?all=true", text: t("all"), here: !!filters.all },
        ]}
      />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/goods-receipts/${row.id}`}
        caption={t("title")}
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
        filters={<SearchField label={t("search")} value={filters.q} onChange={(q) => change({ q })} />}
      />
    </>
  );
}
