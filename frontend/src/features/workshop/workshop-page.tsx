import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import { clock } from "../../lib/dates";
import { asQuery, useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { TablePage } from "../../ui/table-page";
import { itemColumns } from "./columns";
import { type ItemFigure, type ItemRow, rowsOf } from "./item";
import { countsQuery } from "./queries";
import styles from "./workshop.module.css";

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
        <Link className={styles.plainLink} to="/batches">
          {t("batches")}
        </Link>
      </PageHeader>
      <Figures filters={filters} />
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
            <Link className={styles.plainLink} to={`?${asQuery({ open: "false" })}`} replace>
              {t("register")}
            </Link>
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
function Figures({ filters }: { filters: typeof known }) {
  const t = useWords("workshop");
  const counts = useQuery(countsQuery);
  const now = asQuery(filters).toString();
  return (
    <nav className={styles.figures} aria-label={t("figures")}>
      {figures.map((figure) => {
        const rows = asQuery(rowsOf[figure]).toString();
        const count = counts.data?.[figure];
        const alarming = (figure === "late" || figure === "help") && !!count;
        return (
          <Link
            key={figure}
            to={`?${rows}`}
            replace
            className={alarming ? `${styles.figure} ${styles.alarm}` : styles.figure}
            aria-current={sameRows(rows, now) ? "true" : undefined}
            title={t(`figure.${figure}.means`)}
          >
            <strong>{count ?? "–"}</strong>
            <span>{t(`figure.${figure}`)}</span>
          </Link>
        );
      })}
      {counts.data && <p className={styles.means}>{t("asOf", { time: clock(counts.data.asOf) })}</p>}
    </nav>
  );
}

const sameRows = (one: string, other: string): boolean =>
  [...new URLSearchParams(one)].sort().join("&") === [...new URLSearchParams(other)].sort().join("&");
