import { useMemo } from "react";
import { Link } from "react-router";
import { showDay, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { showMoney } from "../../lib/money";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { type Contract, phaseOf } from "./contract";

const known = { q: "" };
const tones = { coming: "waiting", running: "good", ended: "off" } as const;

/** Every maintenance contract; a new one begins in the customer's file, where its units are. */
export default function ContractsPage() {
  const t = useWords("contracts");
  const [filters, change] = useFilters(known);
  const list = useList<Contract>("contract", "/api/v1/contracts", filters);
  const columns = useMemo<Column<Contract>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "phase",
        title: <span className="visually-hidden">{t("running")}</span>,
        cell: (row) => {
          const phase = phaseOf(row, today());
          return <StatusTag tone={tones[phase]}>{t(phase)}</StatusTag>;
        },
        phone: "badge",
        whole: true,
      },
      {
        key: "customer",
        title: t("customer"),
        cell: (row) => <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>,
      },
      {
        key: "period",
        title: t("period"),
        cell: (row) => `${showDay(row.startsOn)} – ${showDay(row.endsOn)}`,
        whole: true,
      },
      {
        key: "rule",
        title: t("rule"),
        cell: ({ priceRule: { kind, amount, percent } }) =>
          t(`ruleShort.${kind}`, { amount: amount === null ? "" : showMoney(amount), percent: percent ?? "" }),
        whole: true,
      },
      {
        key: "units",
        title: t("units"),
        cell: (row) => row.equipment.map((unit) => unit.model.name).join(", "),
        width: 280,
        roomy: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("addHint")} />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/contracts/${row.id}`}
        caption={t("title")}
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
        filters={<SearchField label={t("search")} value={filters.q} onChange={(q) => change({ q })} />}
      />
    </>
  );
}
