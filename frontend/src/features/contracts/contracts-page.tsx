import { useMemo } from "react";
import { Link } from "react-router";
import { showDay, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { type ContractRow, phaseOf, phaseTones } from "./contract";
import { PlanTag } from "./contract-visits";
import { usePriceWords } from "./price-words";

const known = { q: "" };

/** Every maintenance contract; a new one begins in the customer's file, where its units are. */
export default function ContractsPage() {
  const t = useWords("contracts");
  const priceWords = usePriceWords();
  const [filters, change] = useFilters(known);
  const list = useList<ContractRow>("contract", "/api/v1/contracts", filters);
  const columns = useMemo<Column<ContractRow>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "phase",
        title: <span className="visually-hidden">{t("running")}</span>,
        cell: (row) => {
          const phase = phaseOf(row, today());
          return <StatusTag tone={phaseTones[phase]}>{t(phase)}</StatusTag>;
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
        cell: priceWords,
        width: 240,
        roomy: true,
      },
      {
        key: "visits",
        title: t("madeVisits"),
        cell: (row) => row.visitPlan && <PlanTag plan={row.visitPlan} />,
        whole: true,
      },
      {
        key: "units",
        title: t("units"),
        cell: (row) => row.equipment.map((unit) => unit.model.name).join(", "),
        width: 220,
        roomy: true,
      },
    ],
    [t, priceWords],
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
