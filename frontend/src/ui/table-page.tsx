import { Download } from "lucide-react";
import { memo, type ReactNode } from "react";
import { Link } from "react-router";
import type { List } from "../lib/list";
import { usePhone } from "../lib/media";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { EmptyState } from "./empty-state";
import { ProblemAlert } from "./problem-alert";
import styles from "./table-page.module.css";

export interface Column<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers and amounts stand at the end. */
  end?: boolean;
  /** Stays on one line, whatever its length: numbers, models. The first column always does. */
  whole?: boolean;
  /** Left out of the table where there is no room for it (under 1100 px). */
  roomy?: boolean;
  /** Not wider than this many pixels; longer texts are cut, with the whole on hover. */
  width?: number;
  /** On a phone: the card's headline, a line under it, or not shown. Default a labelled line. */
  phone?: "title" | "badge" | "hide";
}

interface Props<Row> {
  list: List<Row>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  /** Where a row leads; its first column becomes the link. */
  rowLink?: (row: Row) => string;
  /** Named for screen readers: what the rows are. */
  caption: string;
  /** Search field and filters, whose state is in the address (useFilters). */
  filters?: ReactNode;
  exportable?: boolean;
  emptyTitle?: string;
  emptyHint?: ReactNode;
}

/** A list of the API with its four states; a table at the desk, cards on a phone. Columns should be a constant or memoised. */
export function TablePage<Row>(props: Props<Row>) {
  const { list, filters, exportable } = props;
  const t = useWords("ui");
  return (
    <div className={styles.page}>
      {(filters || exportable) && (
        <div className={styles.bar} data-print="no">
          {filters}
          {exportable && (
            <a className={styles.export} href={list.exportHref} download>
              <Download size={16} strokeWidth={1.75} aria-hidden="true" />
              {t("list.export")}
            </a>
          )}
        </div>
      )}
      {list.error && (
        <ProblemAlert problem={list.error}>
          <div>
            <Button onClick={list.again}>{t("again")}</Button>
          </div>
        </ProblemAlert>
      )}
      {!list.error && !list.rows && <Skeleton />}
      {list.rows && <Rows {...props} rows={list.rows} />}
      {list.more && (
        <Button className={styles.more} onClick={list.more} busy={list.loadingMore}>
          {t(list.loadingMore ? "loading" : "list.more")}
        </Button>
      )}
    </div>
  );
}

function Rows<Row>({
  list,
  rows,
  columns,
  rowKey,
  rowLink,
  caption,
  emptyTitle,
  emptyHint,
}: Props<Row> & { rows: Row[] }) {
  const t = useWords("ui");
  const phone = usePhone();
  if (rows.length === 0)
    return <EmptyState title={emptyTitle ?? t("list.empty")} hint={emptyHint ?? t("list.emptyHint")} />;
  if (phone) {
    return (
      <ul className={styles.cards} aria-label={caption} aria-busy={list.outdated}>
        {rows.map((row) => (
          <Card key={rowKey(row)} row={row} columns={columns as Column<unknown>[]} to={rowLink?.(row)} />
        ))}
      </ul>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table} aria-busy={list.outdated}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classes(column.end && styles.end, column.roomy && styles.roomy)}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} columns={columns as Column<unknown>[]} to={rowLink?.(row)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(" ") || undefined;

interface RowProps {
  row: unknown;
  columns: Column<unknown>[];
  to?: string;
}

const TableRow = memo(function TableRow({ row, columns, to }: RowProps) {
  return (
    <tr>
      {columns.map((column, at) => {
        const cell = column.cell(row);
        return (
          <td
            key={column.key}
            className={classes(
              column.end && styles.end,
              (column.whole || at === 0) && styles.whole,
              column.roomy && styles.roomy,
            )}
            style={column.width ? { maxWidth: column.width } : undefined}
            title={column.width && typeof cell === "string" ? cell : undefined}
          >
            {at === 0 && to ? <Link to={to}>{cell}</Link> : cell}
          </td>
        );
      })}
    </tr>
  );
});

const Card = memo(function Card({ row, columns, to }: RowProps) {
  const title = columns.find((column) => column.phone === "title") ?? columns[0];
  const badges = columns.filter((column) => column.phone === "badge");
  const lines = columns.filter((column) => column !== title && !column.phone);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        {to ? <Link to={to}>{title?.cell(row)}</Link> : <strong>{title?.cell(row)}</strong>}
        <span className={styles.badges}>
          {badges.map((column) => (
            <span key={column.key}>{column.cell(row)}</span>
          ))}
        </span>
      </div>
      <dl>
        {lines.map((column) => (
          <div key={column.key}>
            <dt>{column.title}</dt>
            <dd>{column.cell(row)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
});

function Skeleton() {
  const t = useWords("ui");
  return (
    <div className={styles.skeleton} role="status" aria-label={t("loading")}>
      {Array.from({ length: 8 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: eight equal bars
        <span key={at} />
      ))}
    </div>
  );
}
