import { useState } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextArea, TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { useItemStep } from "../queries";
import styles from "../workshop.module.css";
import { CustomerSignature, isSigned, signatureForm, unsigned } from "./customer-signature";
import type { DialogProps } from "./step-dialog";

/** Back to the customer in three steps, each kept as it is done: signed, the receipt taken back, closed (1.7d, 1.7e). */
export function ReturnDialog({ item, onClose }: DialogProps) {
  const t = useWords("workshop");
  const step = useItemStep(item.id, (after) => {
    if (after.status === "ended") {
      toast({ text: t("returned", { number: after.number }) });
      onClose();
    }
  });
  const signed = item.returnPaper?.signature?.valid === true;
  const stage = !signed ? "sign" : !item.receipt?.voidedAt ? "receipt" : "close";
  return (
    <Dialog title={t("action.signReturn")} onClose={onClose} wide>
      <ol className={styles.stages}>
        {(["sign", "receipt", "close"] as const).map((each) => (
          <li key={each} aria-current={each === stage ? "step" : undefined}>
            {t(`stage.${each}`)}
          </li>
        ))}
      </ol>
      <div className={styles.form}>
        {stage === "sign" && <Sign item={item} step={step} />}
        {stage === "receipt" && <TakeReceipt item={item} step={step} />}
        {stage === "close" && (
          <>
            <p>{t("stage.closeHint")}</p>
            <Button kind="main" wide busy={step.isPending} onClick={() => step.mutate({ path: "/return" })}>
              {t("action.returnItem")}
            </Button>
          </>
        )}
        {step.error && (
          <ProblemAlert problem={step.error} labels={{ number: t("receiptNumber"), statement: t("statement") }} />
        )}
      </div>
    </Dialog>
  );
}

type StepProps = { item: DialogProps["item"]; step: ReturnType<typeof useItemStep> };

/** The customer reads the very text, and signs it. */
function Sign({ item, step }: StepProps) {
  const t = useWords("workshop");
  const [signed, setSigned] = useState(unsigned(item.ticket.name));
  const paper = item.returnPaper;
  if (!paper) return null;
  return (
    <>
      <dl className={styles.facts}>
        {paper.lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      <CustomerSignature signed={signed} onChange={setSigned} text={paper.contentHash} />
      <Button
        kind="main"
        wide
        busy={step.isPending}
        disabled={!isSigned(signed) || !signed.signer.trim()}
        onClick={() =>
          step.mutate({ path: "/signatures", form: { ...signatureForm(signed), contentHash: paper.contentHash } })
        }
      >
        {t("signDo")}
      </Button>
    </>
  );
}

/** The paper comes back, or the customer states that it is lost. */
function TakeReceipt({ item, step }: StepProps) {
  const t = useWords("workshop");
  const [lost, setLost] = useState(false);
  const [number, setNumber] = useState("");
  const [statement, setStatement] = useState("");
  const form = lost ? { statement: statement.trim() } : { number: number.trim() };
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={lost} onChange={(event) => setLost(event.target.checked)} />
        {t("receiptLost")}
      </label>
      {lost ? (
        <TextArea
          id="statement"
          label={t("statement")}
          hint={t("statementHint")}
          required
          maxLength={1000}
          value={statement}
          onChange={(event) => setStatement(event.target.value)}
        />
      ) : (
        <TextField
          id="number"
          label={t("receiptNumber")}
          hint={t("receiptHint")}
          required
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      )}
      <Button
        kind="main"
        wide
        busy={step.isPending}
        disabled={lost ? !statement.trim() : !number.trim()}
        onClick={() => step.mutate({ path: "/receipt/voiding", form })}
      >
        {t("action.voidReceipt")}
      </Button>
      <p className={styles.second}>{item.receipt && t("receiptIssued", { number: item.receipt.number })}</p>
    </>
  );
}
