import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import styles from "./purchasing.module.css";
import { binsQuery, useStep } from "./queries";
import type { Receipt } from "./shapes";

/** The receipt note: what one costs, which bin it goes into; then it waits for the manager (8.4.2.1b, c). */
export function ReceiptNote({ receipt }: { receipt: Receipt }) {
  const t = useWords("receiving");
  const taken = receipt.lines.filter((line) => (line.counted ?? 0) > line.refused);
  const [costs, setCosts] = useState<Record<string, string>>({});
  const [bins, setBins] = useState<Record<string, string>>({});
  const there = useQuery(binsQuery(receipt.store.id));
  const write = useStep<Receipt>("receipt");
  if (!receipt.allowedActions.includes("writeReceiptNote") || taken.length === 0) return null;
  const error = write.error?.errors.find((each) => each.field === "unitCost")?.message;
  const lines = taken.map((line) => {
    const typed = costs[line.id] ?? line.unitCost?.toString() ?? "";
    return {
      lineId: line.id,
      unitCost: typed.trim() === "" ? null : Number(typed),
      binId: (bins[line.id] ?? line.belongs?.id) || null,
    };
  });
  return (
    <section className={styles.section}>
      <h2>{t(receipt.supplementary ? "noteTitleLater" : "noteTitle")}</h2>
      <ul className={styles.lines}>
        {taken.map((line) => (
          <li key={line.id} className={styles.line}>
            <div className={styles.head}>
              <strong>{line.part.name}</strong>
              <small>
                {(line.counted ?? 0) - line.refused} {line.part.unit}
              </small>
            </div>
            <div className={styles.fields}>
              <TextField
                id={`cost-${line.id}`}
                label={t("unitCost")}
                inputMode="decimal"
                value={costs[line.id] ?? line.unitCost?.toString() ?? ""}
                onChange={(event) => setCosts({ ...costs, [line.id]: event.target.value })}
                error={lines.find((each) => each.lineId === line.id)?.unitCost === null ? error : undefined}
                after="¥"
              />
              <SelectField
                label={t("bin")}
                value={bins[line.id] ?? line.belongs?.id ?? ""}
                onChange={(event) => setBins({ ...bins, [line.id]: event.target.value })}
              >
                <option value="">{t("binBelongs")}</option>
                {there.data?.map((bin) => (
                  <option key={bin.id} value={bin.id}>
                    {bin.code}
                  </option>
                ))}
              </SelectField>
            </div>
          </li>
        ))}
      </ul>
      {write.error && !error && <ProblemAlert problem={write.error} />}
      <div className={styles.foot}>
        <Button
          kind="main"
          busy={write.isPending}
          onClick={() => write.mutate({ path: `/api/v1/goods-receipts/${receipt.id}/note`, body: { lines } })}
        >
          {t("writeNote")}
        </Button>
      </div>
    </section>
  );
}
