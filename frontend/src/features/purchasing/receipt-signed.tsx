import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import type { Receipt } from "./shapes";

/** The note as it was written, who has to sign or did, and the goods into stock (8.4.2.1c). */
export function ReceiptSigned({ receipt }: { receipt: Receipt }) {
  const t = useWords("receiving");
  const enter = useStep<Receipt>("receipt", () => toast({ text: t("entered") }));
  const waits = receipt.status === "note_written";
  return (
    <section className={styles.section}>
      <h2>{t(receipt.status === "refused" ? "refusedHeading" : "noteTitle")}</h2>
      <section className={styles.scroll} aria-label={t("goods")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("part")}</th>
              <th scope="col">{t("counted")}</th>
              <th scope="col">{t("refused")}</th>
              <th scope="col">{t("unitCost")}</th>
              <th scope="col">{t("bin")}</th>
            </tr>
          </thead>
          <tbody>
            {receipt.lines.map((line) => (
              <tr key={line.id}>
                <td>
                  {line.part.name} <small>{line.part.code}</small>
                </td>
                <td>
                  {line.counted ?? "—"} {line.part.unit}
                </td>
                <td>
                  {line.refused > 0 &&
                    `${line.refused} · ${t(`ground.${line.ground}` as "ground.unfit")} ${line.refusalNote}`}
                </td>
                <td>{line.unitCost !== null && <Money amount={line.unitCost} />}</td>
                <td>{(line.bin ?? line.belongs)?.code ?? "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {receipt.signature && (
        <p>
          <Link to={`/approvals/${receipt.signature.id}`}>
            {receipt.signature.by
              ? t("signedBy", { name: receipt.signature.by, at: showMoment(receipt.signature.at ?? receipt.arrivedAt) })
              : t("waitsForSignature")}
          </Link>
        </p>
      )}
      {receipt.factoryRepair && waits && !receipt.worksNormally && (
        <p className={styles.warn}>
          <Link to={`/factory-repairs/${receipt.factoryRepair.id}`}>{t("confirmFirst")}</Link>
        </p>
      )}
      {enter.error && <ProblemAlert problem={enter.error} />}
      {waits && receipt.allowedActions.includes("enterGoods") && (
        <div className={styles.foot}>
          <Button
            kind="main"
            busy={enter.isPending}
            onClick={() => enter.mutate({ path: `/api/v1/goods-receipts/${receipt.id}/entry` })}
          >
            {t(receipt.directUse ? "enterUsed" : "enter")}
          </Button>
        </div>
      )}
    </section>
  );
}
