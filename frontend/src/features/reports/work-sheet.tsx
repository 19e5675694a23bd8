import { sayCode, useWords } from "../../lib/words";
import { type PersonLine, sheetOf } from "./report";
import styles from "./reports.module.css";

/** People by kinds of work, in minutes, with sums on both sides. */
export function WorkSheet({ lines }: { lines: readonly PersonLine[] }) {
  const t = useWords("dailyReports");
  const sheet = sheetOf(lines);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className={styles.sheet} tabIndex={0} aria-label={t("paper.table")}>
      <table>
        <caption className="visually-hidden">{t("paper.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("paper.person")}</th>
            {sheet.kinds.map((kind) => (
              <th key={kind.key} scope="col">
                {sayCode(t, `kind.${kind.key}`)} <small>{sayCode(t, `source.${kind.source}`)}</small>
              </th>
            ))}
            <th scope="col">{t("sum")}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.people.map((row) => (
            <tr key={row.person.id}>
              <th scope="row">{row.person.name}</th>
              {sheet.kinds.map((kind) => (
                <td key={kind.key}>{row.byKind.get(kind.key) ?? ""}</td>
              ))}
              <td>{row.minutes}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("sum")}</th>
            {sheet.kinds.map((kind) => (
              <td key={kind.key}>{kind.minutes}</td>
            ))}
            <td>{sheet.minutes}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
