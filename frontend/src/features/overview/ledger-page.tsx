import { useMemo } from "react";
import { Link } from "react-router";
import { showMoment, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { subjectLink } from "../../lib/subject-link";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { SelectField } from "../../ui/field";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { type Column, TablePage } from "../../ui/table-page";
import { TypedDate } from "../../ui/typed-date";

const sorts = ["repair", "parts_issued", "parts_returned", "charge"] as const;

interface Line {
  key: string;
  at: string;
  sort: (typeof sorts)[number];
  branch: { id: string; name: string };
  number: string | null;
  what: string;
  quantity: number | null;
  amount: number | null;
  subjectKind: string;
  subjectId: string;
}

const known = { branch: "", from: "", to: "", sort: "" };

/** The department's own ledger: repairs, parts and charges, apart from anybody else's (6.16a). */
export default function LedgerPage() {
  const t = useWords("overview");
  const [filters, change] = useFilters(known);
  const list = useList<Line>("department_ledger", "/api/v1/department-ledger", filters, [
    "item",
    "parts_slip",
    "ticket",
  ]);
  const columns = useMemo<Column<Line>[]>(
    () => [
      {
        key: "number",
        title: t("number"),
        cell: (line) => (
          <Link to={subjectLink({ kind: line.subjectKind, id: line.subjectId }) ?? "/"}>{line.number ?? "—"}</Link>
        ),
        phone: "title",
      },
      { key: "at", title: t("at"), cell: (line) => showMoment(line.at), whole: true },
      { key: "sort", title: t("sort"), cell: (line) => t(`sort.${line.sort}`), whole: true, phone: "badge" },
      { key: "branch", title: t("branch"), cell: (line) => line.branch.name, roomy: true },
      { key: "what", title: t("what"), cell: (line) => line.what },
      { key: "quantity", title: t("quantity"), cell: (line) => line.quantity ?? "—", end: true },
      {
        key: "amount",
        title: t("amount"),
        cell: (line) => (line.amount === null ? "—" : <Money amount={line.amount} />),
        end: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("ledger.title")} lead={t("ledger.lead")}>
        <BranchChoice />
      </PageHeader>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(line) => line.key}
        caption={t("ledger.title")}
        exportable
        filters={
          <>
            <TypedDate
              label={t("from")}
              chips={[]}
              value={filters.from || `${today().slice(0, 8)}01`}
              onChange={(day) => change({ from: day ?? "" })}
            />
            <TypedDate
              label={t("to")}
              chips={[]}
              value={filters.to || today()}
              onChange={(day) => change({ to: day ?? "" })}
            />
            <SelectField
              label={t("sort")}
              value={filters.sort}
              onChange={(event) => change({ sort: event.target.value })}
            >
              <option value="">{t("sort.all")}</option>
              {sorts.map((sort) => (
                <option key={sort} value={sort}>
                  {t(`sort.${sort}`)}
                </option>
              ))}
            </SelectField>
          </>
        }
      />
    </>
  );
}
