import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { clock } from "../../lib/dates";
import { asQuery, sameRows, useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Figures } from "../../ui/figures";
import { LinkButton } from "../../ui/link-button";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { TablePage } from "../../ui/table-page";
import { itemColumns } from "./columns";
import { type ItemFigure, type ItemRow, rowsOf } from "./item";
import { countsQuery } from "./queries";

const known = { open: "", q: "", status: "", waitsFor: "", late: "", customer: "", batch: "", ticket: "" };
const figures: ItemFigure[] = [
  "open",
  "late",
  "help",
  "taken",
  "noCard",
  "underRepair",
  "consent",
  "inspection",
  "toReturn",
];

/** What of our customers' is with us, the longest here first: who has it, and what it waits for. */
export default function WorkshopPage() {
  const t = useWords("workshop");
  const [asked, change] = useFilters(known);
  const bare = Object.values(asked).every((value) => value === "");
  const filters = bare ? { ...asked, open: "true" } : asked;
  const list = useList<ItemRow>("item", "/api/v1/items", filters, ["parts_slip"]);
  const columns = useMemo(() => itemColumns(t), [t]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        <LinkButton to="/batches">{t("batches")}</LinkButton>
      </PageHeader>
      <ItemFigures filters={filters} />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/items/${row.id}`}
        caption={t("title")}
        exportable
        filters={
          <>
            <SearchField
              label={t("search")}
              value={filters.q}
              onChange={(q) => change(q ? { ...blank, q } : { q: "", open: "true" })}
            />
            <LinkButton to={`?${asQuery({ open: "false" })}`} replace>
              {t("register")}
            </LinkButton>
          </>
        }
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
      />
    </>
  );
}

const blank = { open: "", status: "", waitsFor: "", late: "" };

/** How many are where, each opening exactly the rows it counts. */
function ItemFigures({ filters }: { filters: typeof known }) {
  const t = useWords("workshop");
  const counts = useQuery(countsQuery);
  return (
    <Figures
      label={t("figures")}
      links={figures.map((figure) => ({
        name: figure,
        to: `?${asQuery(rowsOf[figure])}`,
        count: counts.data?.[figure],
        text: t(`figure.${figure}`),
        means: t(`figure.${figure}.means`),
        alarm: figure === "late" || figure === "help",
        here: sameRows(rowsOf[figure], filters),
      }))}
    >
      {counts.data && t("asOf", { time: clock(counts.data.asOf) })}
    </Figures>
  );
}
