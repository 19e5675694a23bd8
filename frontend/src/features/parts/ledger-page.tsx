import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { type Column, TablePage } from "../../ui/table-page";
import { TypedDate } from "../../ui/typed-date";
import { type MovementRow, movementKinds } from "./parts";
import styles from "./parts.module.css";
import { balanceQuery, partQuery, storesQuery } from "./queries";

const known = { store: "", part: "", kind: "", from: "", until: "" };

/** The stock ledger (8.4.1.1): every movement with its document, and what they come to. */
export default function LedgerPage() {
  const t = useWords("parts");
  const mayExport = useMay("exportMovements");
  const mayReturned = useMay("listReturnedGoods");
  const mayInside = useMay("listInternalUse");
  const [filters, change] = useFilters(known);
  const { store, part, from, until } = filters;
  const stores = useQuery(storesQuery());
  const one = useQuery({ ...partQuery(part), enabled: part !== "" });
  const balance = useQuery(balanceQuery({ store, part, from, until }));
  const list = useList<MovementRow>("stock", "/api/v1/movements", filters, ["part", "parts_slip", "transfer"]);
  const columns = useMemo<Column<MovementRow>[]>(
    () => [
      { key: "at", title: t("ledger.at"), cell: (row) => <When row={row} />, phone: "badge" },
      { key: "part", title: t("part"), cell: (row) => `${row.part.code} ${row.part.name}`, phone: "title" },
      { key: "kind", title: t("ledger.kind"), cell: (row) => t(`movement.${row.kind}`), whole: true },
      { key: "store", title: t("store"), cell: (row) => row.store.name, whole: true, roomy: true },
      {
        key: "quantity",
        title: t("stock.quantity"),
        cell: (row) => `${row.quantity > 0 ? "+" : "−"}${Math.abs(row.quantity)} ${row.part.unit}`,
        end: true,
        whole: true,
      },
      { key: "value", title: t("stock.value"), cell: (row) => <Money amount={row.value} />, end: true, roomy: true },
      {
        key: "document",
        title: t("ledger.document"),
        cell: (row) =>
          row.slipId ? <Link to={`/parts-slips/${row.slipId}`}>{row.documentNumber}</Link> : row.documentNumber,
        whole: true,
      },
      { key: "work", title: t("slip.work"), cell: (row) => row.workLabel, whole: true, roomy: true, phone: "hide" },
      { key: "person", title: t("ledger.person"), cell: (row) => row.person?.name, whole: true, roomy: true },
    ],
    [t],
  );
  const sum = balance.data;
  return (
    <>
      <PageHeader title={t("ledger.title")} lead={one.data ? `${one.data.code} ${one.data.name}` : undefined}>
        {mayReturned && (
          <Link className={styles.link} to="/returned-goods">
            {t("returned.title")}
          </Link>
        )}
        {mayInside && (
          <Link className={styles.link} to="/internal-use">
            {t("inside.title")}
          </Link>
        )}
      </PageHeader>
      {sum && part && (
        <dl className={styles.balance}>
          {(
            [
              ["ledger.opening", sum.opening, sum.openingValue],
              ["ledger.in", sum.in, sum.inValue],
              ["ledger.out", sum.out, sum.outValue],
              ["ledger.closing", sum.closing, sum.closingValue],
            ] as const
          ).map(([label, quantity, value]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>
                <strong>{quantity}</strong> <Money amount={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("ledger.title")}
        emptyTitle={t("ledger.empty")}
        exportable={mayExport}
        filters={
          <>
            <SelectField label={t("store")} value={store} onChange={(event) => change({ store: event.target.value })}>
              <option value="">{t("all")}</option>
              {stores.data?.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("ledger.kind")}
              value={filters.kind}
              onChange={(event) => change({ kind: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {movementKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`movement.${kind}`)}
                </option>
              ))}
            </SelectField>
            <TypedDate
              chips={[]}
              label={t("ledger.from")}
              value={from || null}
              onChange={(day) => change({ from: day ?? "" })}
            />
            <TypedDate
              label={t("ledger.until")}
              value={until || null}
              onChange={(day) => change({ until: day ?? "" })}
            />
          </>
        }
      />
    </>
  );
}

/** A document entered on another day than its movement shows both (8.4.1.1). */
function When({ row }: { row: MovementRow }) {
  const t = useWords("parts");
  return (
    <>
      {showMoment(row.movedAt)}
      {row.late && <span className={styles.second}> {t("ledger.posted", { at: showMoment(row.postedAt) })}</span>}
    </>
  );
}
