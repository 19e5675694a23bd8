import { useMemo } from "react";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { SearchField } from "../../ui/search-field";
import { type Column, TablePage } from "../../ui/table-page";
import type { Count, CountLine } from "./queries";

const known = { q: "", state: "" };
const states = ["uncounted", "counted", "differing"] as const;

/** Every line, bin after bin as one walks; what should be there only once it may be seen. */
export function CountLines({ count }: { count: Count }) {
  const t = useWords("counting");
  const [filters, change] = useFilters(known);
  const list = useList<CountLine>("stock_count", `/api/v1/stock-counts/${count.id}/lines`, {
    ...filters,
    limit: "200",
  });
  const shown = !count.hidden;
  const columns = useMemo<Column<CountLine>[]>(() => {
    const books: Column<CountLine>[] = [
      { key: "book", title: t("book"), cell: (row) => row.book, end: true },
      {
        key: "difference",
        title: t("difference"),
        cell: (row) => (row.difference ? (row.difference > 0 ? `+${row.difference}` : row.difference) : "—"),
        end: true,
      },
      { key: "reason", title: t("reason"), cell: (row) => row.reason, width: 220 },
    ];
    return [
      { key: "place", title: t("bin"), cell: (row) => row.bin ?? "—", whole: true },
      {
        key: "part",
        title: t("part"),
        cell: (row) => `${row.part.code} ${row.part.name} ${row.part.spec}`.trim(),
        phone: "title",
      },
      {
        key: "counted",
        title: t("countedNow"),
        cell: (row) => (row.counted === null ? "—" : `${row.recounted ?? row.counted} ${row.part.unit}`),
        end: true,
        phone: "badge",
      },
      {
        key: "by",
        title: t("countedBy"),
        cell: (row) => [row.countedBy?.name, row.recountedBy?.name].filter(Boolean).join(" · "),
        roomy: true,
      },
      ...(shown ? books : []),
    ];
  }, [t, shown]);
  return (
    <TablePage
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      caption={t("lines")}
      emptyTitle={t("noLines")}
      exportable
      filters={
        <>
          <SearchField label={t("search")} value={filters.q} onChange={(q) => change({ q })} />
          <SelectField
            label={t("lines")}
            value={filters.state}
            onChange={(event) => change({ state: event.target.value })}
          >
            <option value="">{t("lines.all")}</option>
            {states
              .filter((state) => shown || state !== "differing")
              .map((state) => (
                <option key={state} value={state}>
                  {t(`lines.${state}`)}
                </option>
              ))}
          </SelectField>
        </>
      }
    />
  );
}
