import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import { ReasonDialog } from "../../ui/reason-dialog";
import { StatusTag } from "../../ui/status-tag";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import { RefuseLine } from "./refuse-line";
import type { Receipt, ReceivedGoods } from "./shapes";

const tones = { open: "waiting", passed: "good", failed: "late" } as const;

/** Quality, line by line: passed goes on, failed or unordered is refused with its reason (8.4.2.1b, 8.4.2.2). */
export function ReceiptInspection({ receipt }: { receipt: Receipt }) {
  const t = useWords("receiving");
  const step = useStep<Receipt>("receipt");
  const fail = useStep<Receipt>("receipt", () => setFailing(null));
  const [failing, setFailing] = useState<ReceivedGoods | null>(null);
  const [refusing, setRefusing] = useState<ReceivedGoods | null>(null);
  const mayInspect = receipt.allowedActions.includes("inspectGoods");
  const mayRefuse = receipt.allowedActions.includes("refuseGoods");
  const inspection = (line: ReceivedGoods) => `/api/v1/goods-receipts/${receipt.id}/lines/${line.id}/inspection`;

  return (
    <section className={styles.section}>
      <h2>{t("inspectTitle")}</h2>
      {step.error && <ProblemAlert problem={step.error} />}
      <ul className={styles.lines}>
        {receipt.lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <div className={styles.head}>
              <span>
                <strong>{line.part.name}</strong> × {line.counted} {line.part.unit}
              </span>
              <StatusTag tone={line.refused > 0 ? "off" : tones[line.inspection as "open"]}>
                {line.refused > 0
                  ? t("refusedSome", { n: line.refused })
                  : t(`inspection.${line.inspection}` as "inspection.open")}
              </StatusTag>
            </div>
            <p className={styles.note}>
              {[
                line.part.code,
                line.ordered === null ? (receipt.order ? t("notOrdered") : "") : t("ordered", { n: line.ordered }),
                line.difference !== "none" && t(`difference.${line.difference}` as "difference.over"),
                line.requirement,
                line.refusalNote,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {line.refused === 0 && (line.counted ?? 0) > 0 && (
              <div className={styles.foot}>
                {mayRefuse && <Button onClick={() => setRefusing(line)}>{t("refuse")}</Button>}
                {mayInspect && (
                  <>
                    <Button onClick={() => setFailing(line)}>{t("inspection.failed")}</Button>
                    <Button
                      kind={line.inspection === "passed" ? "plain" : "main"}
                      busy={step.isPending && step.variables?.path === inspection(line)}
                      onClick={() =>
                        step.mutate({
                          method: "PUT",
                          path: inspection(line),
                          body: { passed: true, requirement: null },
                        })
                      }
                    >
                      {t("inspection.passed")}
                    </Button>
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {failing && (
        <ReasonDialog
          title={t("failTitle", { part: failing.part.name })}
          label={t("requirement")}
          field="requirement"
          confirm={t("inspection.failed")}
          required
          problem={fail.error}
          busy={fail.isPending}
          onConfirm={(requirement) =>
            fail.mutate({ method: "PUT", path: inspection(failing), body: { passed: false, requirement } })
          }
          onClose={() => setFailing(null)}
        />
      )}
      {refusing && <RefuseLine receipt={receipt} line={refusing} onClose={() => setRefusing(null)} />}
    </section>
  );
}
