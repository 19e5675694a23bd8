import { useMemo, useState } from "react";
import { Link, useNavigate } from "react-router";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { Keys } from "../../ui/keys";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { useShortcuts } from "../../ui/shortcuts";
import { type Column, TablePage } from "../../ui/table-page";
import { EditPart } from "./edit-part";
import { type PartRow, partKinds } from "./parts";
import styles from "./parts.module.css";

const known = { q: "", kind: "", low: "" };

/** The catalogue, with what the branch has of each. */
export default function PartsPage() {
  const t = useWords("parts");
  const go = useNavigate();
  const mayAdd = useMay("addPart");
  const mayImport = useMay("listImports");
  const [filters, change] = useFilters(known);
  const [adding, setAdding] = useState(false);
  const list = useList<PartRow>("part", "/api/v1/parts", filters, ["parts_slip", "transfer"]);
  useShortcuts(mayAdd ? [{ keys: "n", label: t("part.add"), run: () => setAdding(true) }] : []);

  const columns = useMemo<Column<PartRow>[]>(
    () => [
      { key: "code", title: t("part.code"), cell: (row) => row.code, phone: "badge" },
      { key: "name", title: t("part.name"), cell: (row) => row.name, phone: "title" },
      { key: "spec", title: t("part.spec"), cell: (row) => row.spec, width: 240, roomy: true },
      { key: "kind", title: t("part.kind"), cell: (row) => t(`kind.${row.kind}`), whole: true, phone: "hide" },
      {
        key: "quantity",
        title: t("stock.quantity"),
        cell: (row) => (
          <span className={row.low ? styles.short : undefined}>
            {row.quantity === null
              ? t("stock.blind")
              : row.low
                ? t("low.of", { quantity: row.quantity, minimum: row.minStock ?? 0, unit: row.unit })
                : t("amount", { quantity: row.quantity, unit: row.unit })}
          </span>
        ),
        end: true,
        whole: true,
      },
      {
        key: "reserved",
        title: t("stock.reserved"),
        cell: (row) => row.reserved || "",
        end: true,
        roomy: true,
        phone: "hide",
      },
      { key: "price", title: t("part.price"), cell: (row) => <Money amount={row.price} />, end: true, roomy: true },
    ],
    [t],
  );

  return (
    <>
      <PageHeader title={t("parts.title")}>
        <Link className={styles.link} to="/stock">
          {t("stock.title")}
        </Link>
        {mayImport && <Link to="/parts/import">{t("parts.import")}</Link>}
        {mayAdd && (
          <Button kind="main" onClick={() => setAdding(true)}>
            {t("part.add")} <Keys keys="n" />
          </Button>
        )}
      </PageHeader>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/parts/${row.id}`}
        caption={t("parts.title")}
        emptyTitle={t("parts.empty")}
        emptyHint={t("parts.emptyHint")}
        filters={
          <>
            <SearchField label={t("parts.search")} value={filters.q} onChange={(q) => change({ q })} />
            <SelectField
              label={t("part.kind")}
              value={filters.kind}
              onChange={(event) => change({ kind: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {partKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </SelectField>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={filters.low === "true"}
                onChange={(event) => change({ low: event.target.checked ? "true" : "" })}
              />
              {t("parts.low")}
            </label>
          </>
        }
      />
      {adding && <EditPart onClose={() => setAdding(false)} onSaved={(part) => void go(`/parts/${part.id}`)} />}
    </>
  );
}
