import { Link } from "react-router";
import { subjectLink } from "../../lib/subject-link";
import { useWords } from "../../lib/words";
import { Money } from "../../ui/money";
import sections from "../../ui/sections.module.css";
import table from "../../ui/table-page.module.css";
import type { ReportedLine } from "./queries";

/** What was recorded, counted; each line leads to its records. */
export function ReportLines({ lines, total }: { lines: ReportedLine[]; total: number | null }) {
  const t = useWords("periodic");
  if (lines.length === 0) return <p>{t("noLines")}</p>;
  const costs = lines.some((line) => line.amount !== null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={table.scroll} aria-label={t("lines")} tabIndex={0}>
      <table className={table.table}>
        <caption className="visually-hidden">{t("lines")}</caption>
        <thead>
          <tr>
            <th scope="col">{t(costs ? "part" : "product")}</th>
            <th scope="col">{t(costs ? "spec" : "problem")}</th>
            <th scope="col" className={table.end}>
              {t("quantity")}
            </th>
            {costs && (
              <>
                <th scope="col" className={table.end}>
                  {t("unitCost")}
                </th>
                <th scope="col" className={table.end}>
                  {t("amount")}
                </th>
              </>
            )}
            {!costs && <th scope="col">{t("records")}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.product} ${line.text} ${line.unitCost}`}>
              <td>{line.product}</td>
              <td>{line.text}</td>
              <td className={table.end}>
                {line.quantity} {line.unit}
              </td>
              {costs && (
                <>
                  <td className={table.end}>
                    <Money amount={line.unitCost ?? 0} />
                  </td>
                  <td className={table.end}>
                    <Money amount={line.amount ?? 0} />
                  </td>
                </>
              )}
              {!costs && (
                <td>
                  <div className={sections.row}>
                    {line.records?.map((record) => (
                      <Link
                        key={record.id}
                        className={`${sections.link} ${table.whole}`}
                        to={subjectLink(record) ?? "/"}
                      >
                        {record.number}
                      </Link>
                    ))}
                  </div>
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t("total")}
              </th>
              <td className={table.end}>
                <Money amount={total} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
