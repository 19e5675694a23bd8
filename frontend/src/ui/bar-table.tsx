import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./bar-table.module.css";

export interface BarRow {
  key: string;
  label: string;
  value: number;
  /** How the value is written; the number itself unless told. */
  shown?: ReactNode;
  /** The same of the period before; drawn as a thin mark. */
  before?: number;
  /** Where the records behind it are. */
  to?: string;
  more?: ReactNode;
}

interface Props {
  /** What the bars tell, in a sentence. */
  sentence: string;
  /** Headings: of the rows, the value, the value before, and what else is told. */
  heads: { label: string; value: string; before?: string; more?: string };
  rows: readonly BarRow[];
}

/** A chart that is its own table: each row has its bar, its figure and the way to its records. */
export function BarTable({ sentence, heads, rows }: Props) {
  const most = Math.max(1, ...rows.flatMap((row) => [row.value, row.before ?? 0]));
  return (
    <figure className={styles.figure}>
      <figcaption>{sentence}</figcaption>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{heads.label}</th>
              <th scope="col">{heads.value}</th>
              {heads.before && (
                <th scope="col" className={styles.end}>
                  {heads.before}
                </th>
              )}
              {heads.more && <th scope="col">{heads.more}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.to ? <Link to={row.to}>{row.label}</Link> : row.label}</th>
                <td>
                  <span className={styles.bar}>
                    <span className={styles.track} aria-hidden="true">
                      <span className={styles.fill} style={{ width: `${(100 * row.value) / most}%` }} />
                      {row.before !== undefined && (
                        <span className={styles.mark} style={{ left: `${(100 * row.before) / most}%` }} />
                      )}
                    </span>
                    <span>{row.shown ?? row.value}</span>
                  </span>
                </td>
                {heads.before && <td className={styles.end}>{row.before ?? "–"}</td>}
                {heads.more && <td>{row.more}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
