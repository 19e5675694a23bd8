import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Money } from "../../../ui/money";
import { ProblemAlert } from "../../../ui/problem-alert";
import type { Item } from "../item";
import { partsUseQuery } from "../queries";
import styles from "../workshop.module.css";

/** What was wanted, drawn, brought back and fitted for this item, and what it cost by the lots. */
export function PartsSection({ item }: { item: Item }) {
  const t = useWords("workshop");
  const mayDraw = useMay("wantParts") && item.status === "under_repair";
  const use = useQuery({ ...partsUseQuery(item.id), enabled: item.card !== null });
  if (item.card === null) return null;
  return (
    <section className={styles.section}>
      <h2>{t("parts")}</h2>
      {use.error && <ProblemAlert problem={use.error} />}
      {item.card.partsNone && <p>{t("partsNone")}</p>}
      {use.data && use.data.lines.length === 0 && !item.card.partsNone && (
        <p className={styles.second}>{t("noParts")}</p>
      )}
      {use.data && use.data.lines.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t("parts")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("part")}</th>
              <th scope="col" className={styles.end}>
                {t("wanted")}
              </th>
              <th scope="col" className={styles.end}>
                {t("issued")}
              </th>
              <th scope="col" className={styles.end}>
                {t("broughtBack")}
              </th>
              <th scope="col" className={styles.end}>
                {t("cost")}
              </th>
            </tr>
          </thead>
          <tbody>
            {use.data.lines.map((line) => (
              <tr key={line.id}>
                <td>
                  {line.part.name} <Link to={`/parts-slips/${line.slipId}`}>{line.slipNumber}</Link>
                </td>
                <td className={styles.end}>{line.quantity}</td>
                <td className={styles.end}>{line.issued}</td>
                <td className={styles.end}>{line.returned}</td>
                <td className={styles.end}>
                  <Money amount={line.cost} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t("sum")}
              </th>
              <td className={styles.end}>
                <Money amount={use.data.cost} />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      {mayDraw && (
        <p>
          <Link className={styles.plainLink} to={`/parts-slips/new?workKind=item&workId=${item.id}`}>
            {t("drawParts")}
          </Link>
        </p>
      )}
    </section>
  );
}
