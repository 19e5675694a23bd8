import { type FormEvent, useState } from "react";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import type { Receipt } from "./shapes";

const differences = ["none", "short_of", "over", "wrong"] as const;

/** Goods used where they were delivered: the storekeeper counts and accepts them there (8.4.2.3a). */
export function ReceiptSpotCheck({ receipt }: { receipt: Receipt }) {
  const t = useWords("receiving");
  const [seen, setSeen] = useState("");
  const [counted, setCounted] = useState<Record<string, string>>({});
  const [differs, setDiffers] = useState<Record<string, string>>({});
  const check = useStep<Receipt>("receipt");
  if (!receipt.allowedActions.includes("checkGoodsOnSpot")) return <p>{t("spotCheckWaits")}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check.mutate({
      path: `/api/v1/goods-receipts/${receipt.id}/spot-check`,
      body: {
        seen,
        lines: receipt.lines.map((line) => ({
          lineId: line.id,
          counted: Number(counted[line.id] ?? line.listed),
          difference: differs[line.id] ?? "none",
        })),
      },
    });
  };
  return (
    <form className={styles.section} onSubmit={submit} noValidate>
      <h2>{t("spotTitle", { place: receipt.place })}</h2>
      {receipt.lines.map((line) => (
        <div key={line.id} className={styles.line}>
          <strong>{line.part.name}</strong>
          <div className={styles.fields}>
            <TextField
              label={t("counted")}
              inputMode="numeric"
              value={counted[line.id] ?? String(line.listed)}
              onChange={(event) => setCounted({ ...counted, [line.id]: event.target.value })}
              after={line.part.unit}
            />
            <SelectField
              label={t("difference")}
              value={differs[line.id] ?? "none"}
              onChange={(event) => setDiffers({ ...differs, [line.id]: event.target.value })}
            >
              {differences.map((each) => (
                <option key={each} value={each}>
                  {t(`difference.${each}`)}
                </option>
              ))}
            </SelectField>
          </div>
        </div>
      ))}
      <TextArea
        id="seen"
        label={t("seen")}
        required
        value={seen}
        onChange={(event) => setSeen(event.target.value)}
        error={check.error?.errors.find((error) => error.field === "seen")?.message}
      />
      {check.error && <ProblemAlert problem={check.error} labels={{ seen: t("seen") }} />}
      <div className={styles.foot}>
        <Button kind="main" type="submit" busy={check.isPending}>
          {t("spotDone")}
        </Button>
      </div>
    </form>
  );
}
