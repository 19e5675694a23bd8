import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { ScanField, type Scanned } from "../../ui/scan-field";
import { partWith } from "./part-with";
import styles from "./purchasing.module.css";
import { findParts, receiptQuery, useStep } from "./queries";
import type { Receipt, ReceivedGoods } from "./shapes";

const differences = ["none", "short_of", "over", "wrong"] as const;

/** Counting against the delivery list, by scanner: each scan is one piece, what differs is marked before going on (8.4.2.1a). */
export function ReceiptCount({ receipt }: { receipt: Receipt }) {
  const t = useWords("receiving");
  const base = `/api/v1/goods-receipts/${receipt.id}`;
  const client = useQueryClient();
  const [found, setFound] = useState("");
  const step = useStep<Receipt>("receipt");
  const check = useStep<Receipt>("receipt");
  const may = receipt.allowedActions.includes("countGoods");

  const count = async (line: ReceivedGoods, counted: number, difference: string) => {
    await step.mutateAsync({ method: "PUT", path: `${base}/lines/${line.id}/count`, body: { counted, difference } });
  };

  const scan = async (code: string): Promise<Scanned> => {
    // As the last answer left it: the next scan may come before this page is drawn again.
    const now = client.getQueryData(receiptQuery(receipt.id).queryKey) ?? receipt;
    const line = now.lines.find((each) => partWith(each.part, code));
    try {
      if (!line) {
        const part = (await findParts(code)).find((each) => partWith(each, code));
        if (!part) return { good: false, says: t("scanUnknown", { code }) };
        await step.mutateAsync({ path: `${base}/lines`, body: { partId: part.id, listed: 0 } });
        return { good: false, says: t("scanNotListed", { part: part.name }) };
      }
      const counted = (line.counted ?? 0) + 1;
      await count(line, counted, line.difference);
      setFound(line.id);
      return {
        good: true,
        says: t("scanned", { part: line.part.name, n: counted, listed: line.listed }),
        undo: () => count(line, counted - 1, line.difference),
      };
    } catch (refused) {
      return { good: false, says: refused instanceof Error ? refused.message : String(refused) };
    }
  };

  return (
    <section className={styles.section}>
      <h2>{t("countTitle")}</h2>
      {may && <ScanField label={t("scan")} hint={t("scanHint")} onScan={scan} />}
      {step.error && <ProblemAlert problem={step.error} />}
      <ul className={styles.lines}>
        {receipt.lines.map((line) => (
          <li key={line.id} className={styles.line} data-found={line.id === found}>
            <CountedLine
              key={`${line.counted} ${line.difference}`}
              line={line}
              disabled={!may}
              onCount={(counted, difference) => void count(line, counted, difference).catch(() => undefined)}
            />
          </li>
        ))}
      </ul>
      {check.error && <ProblemAlert problem={check.error} />}
      {may && (
        <div className={styles.foot}>
          <Button kind="main" busy={check.isPending} onClick={() => check.mutate({ path: `${base}/check` })}>
            {t("checkDone")}
          </Button>
        </div>
      )}
    </section>
  );
}

interface LineProps {
  line: ReceivedGoods;
  disabled: boolean;
  onCount: (counted: number, difference: string) => void;
}

function CountedLine({ line, disabled, onCount }: LineProps) {
  const t = useWords("receiving");
  const [counted, setCounted] = useState(line.counted?.toString() ?? "");
  const differs = line.counted !== null && line.counted !== line.listed && line.difference === "none";
  const say = (text: string) => {
    const number = Number(text);
    if (text !== "" && Number.isInteger(number) && number >= 0 && number !== line.counted)
      onCount(number, line.difference);
  };
  return (
    <>
      <div className={styles.head}>
        <strong>{line.part.name}</strong>
        <small>
          {line.part.code} {line.part.spec} · {t("listed", { n: line.listed, unit: line.part.unit })}
        </small>
      </div>
      {line.part.storageNeed && <p className={styles.warn}>{line.part.storageNeed}</p>}
      <div className={styles.fields}>
        <TextField
          label={t("counted")}
          inputMode="numeric"
          value={counted}
          disabled={disabled}
          onChange={(event) => setCounted(event.target.value)}
          onBlur={(event) => say(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && say(counted)}
          after={line.part.unit}
        />
        <SelectField
          label={t("difference")}
          value={line.difference}
          disabled={disabled || line.counted === null}
          error={differs ? t("markDifference") : undefined}
          onChange={(event) => onCount(line.counted ?? 0, event.target.value)}
        >
          {differences.map((each) => (
            <option key={each} value={each}>
              {t(`difference.${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}
