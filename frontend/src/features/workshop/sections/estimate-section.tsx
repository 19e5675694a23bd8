import { showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Money } from "../../../ui/money";
import { StatusTag, type Tone } from "../../../ui/status-tag";
import { toast } from "../../../ui/toast";
import type { Estimate, Item } from "../item";
import styles from "../workshop.module.css";

const tones: Record<Estimate["status"], Tone> = {
  draft: "waiting",
  sent: "amber",
  agreed: "good",
  declined: "late",
  replaced: "off",
};

/** What it would cost, and what the customer said to exactly this. */
export function EstimateSection({ item }: { item: Item }) {
  const t = useWords("workshop");
  const { estimate, receipt } = item;
  if (!estimate) return null;
  const link = receipt && new URL(receipt.url, location.origin).href;
  return (
    <section className={styles.section}>
      <h2>
        {t("estimateTitle", { number: estimate.number })}{" "}
        <StatusTag tone={tones[estimate.status]}>{sayCode(t, `estimateStatus.${estimate.status}`)}</StatusTag>
      </h2>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("lines")}</caption>
        <tbody>
          {estimate.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
            <tr key={at}>
              <td>
                <small>{sayCode(t, `sort.${line.sort}`)}</small> {line.what}
              </td>
              <td className={styles.end}>× {line.quantity}</td>
              <td className={styles.end}>
                <Money amount={line.price} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t("sum")}
            </th>
            <td className={styles.end}>
              <Money amount={estimate.total} />
            </td>
          </tr>
        </tfoot>
      </table>
      {estimate.note && <p>{estimate.note}</p>}
      {estimate.decidedAt && (
        <p>
          {t("decided", {
            name: estimate.decidedBy ?? "",
            how: sayCode(t, `how.${estimate.how}`),
            time: showMoment(estimate.decidedAt),
          })}
        </p>
      )}
      {estimate.status === "sent" && link && (
        <p className={styles.second}>
          {t("sentHint", { time: showMoment(estimate.sentAt ?? "") })}{" "}
          <Button
            kind="quiet"
            onClick={() => void navigator.clipboard?.writeText(link).then(() => toast({ text: t("copied") }))}
          >
            {t("copyLink")}
          </Button>
        </p>
      )}
    </section>
  );
}
