import { useState } from "react";
import { showMoment } from "../../lib/dates";
import { showMoney } from "../../lib/money";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField, TextArea, TextField } from "../../ui/field";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { FormDialog } from "./form-dialog";
import { type Loan, loseTool, returnTool, settleLoan } from "./queries";

/** One loan with its next step: back, lost, or made good. */
export function LoanCard({ loan, price, tool }: { loan: Loan; price?: number; tool?: boolean }) {
  const t = useWords("tools");
  const [step, setStep] = useState<"return" | "lose" | "settle" | null>(null);
  const [condition, setCondition] = useState("fine");
  const [damage, setDamage] = useState("");
  const [note, setNote] = useState("");
  const [how, setHow] = useState("paid");
  const [code, setCode] = useState("");
  const may = (operation: string) => loan.allowedActions.includes(operation);
  const close = () => setStep(null);
  return (
    <>
      <div className={sections.head}>
        <strong>
          {tool ? `${loan.tool.code} ${loan.tool.name} · ` : ""}
          {loan.borrower.name}
        </strong>
        <LoanTag loan={loan} />
      </div>
      <p className={sections.note}>
        {[
          `${t("lentAt")} ${showMoment(loan.lentAt)}`,
          loan.returnedAt ? `${t("returned")} ${showMoment(loan.returnedAt)}` : `${t("due")} ${showMoment(loan.dueAt)}`,
          loan.work && `${t("work")} ${loan.work.label}`,
          loan.note,
          loan.owed !== null && `${t("owed")} ${showMoney(loan.owed)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {loan.allowedActions.length > 0 && (
        <div className={sections.foot}>
          {may("loseTool") && <Button onClick={() => setStep("lose")}>{t("lose")}</Button>}
          {may("returnTool") && (
            <Button kind="main" onClick={() => setStep("return")}>
              {t("return")}
            </Button>
          )}
          {may("settleToolLoan") && (
            <Button kind="main" onClick={() => setStep("settle")}>
              {t("settle")}
            </Button>
          )}
        </div>
      )}
      {step === "return" && (
        <FormDialog
          title={`${t("return")} ${loan.tool.code} ${loan.tool.name}`}
          confirm={t("return")}
          labels={{ damage: t("damage") }}
          onClose={close}
          send={() => returnTool(loan.id, { condition, damage: damage === "" ? null : Number(damage), note })}
        >
          {(errorOf) => (
            <>
              <SelectField
                label={t("condition")}
                value={condition}
                onChange={(event) => setCondition(event.target.value)}
              >
                <option value="fine">{t("condition.fine")}</option>
                <option value="damaged">{t("condition.damaged")}</option>
              </SelectField>
              {condition === "damaged" && (
                <TextField
                  id="damage"
                  label={t("damage")}
                  inputMode="decimal"
                  value={damage}
                  error={errorOf("damage")}
                  onChange={(event) => setDamage(event.target.value)}
                />
              )}
              <TextArea label={t("note")} value={note} onChange={(event) => setNote(event.target.value)} />
            </>
          )}
        </FormDialog>
      )}
      {step === "lose" && (
        <FormDialog
          title={`${t("lose")} ${loan.tool.code} ${loan.tool.name}`}
          hint={price === undefined ? undefined : t("loseMeans", { price: showMoney(price) })}
          confirm={t("lose")}
          labels={{ note: t("note") }}
          onClose={close}
          send={() => loseTool(loan.id, note)}
        >
          {(errorOf) => (
            <TextArea
              id="note"
              label={t("note")}
              required
              value={note}
              error={errorOf("note")}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </FormDialog>
      )}
      {step === "settle" && (
        <FormDialog
          title={`${t("settle")} ${showMoney(loan.owed ?? 0)}`}
          confirm={t("settle")}
          labels={{ amount: t("amount"), code: t("newCode"), model: t("model") }}
          onClose={close}
          send={() =>
            settleLoan(
              loan.id,
              how === "paid" ? { how, amount: loan.owed } : { how, code, model: loan.tool.model || undefined },
            )
          }
        >
          {(errorOf) => (
            <>
              <SelectField label={t("how")} value={how} onChange={(event) => setHow(event.target.value)}>
                <option value="paid">{t("how.paid")}</option>
                <option value="replaced">{t("how.replaced")}</option>
              </SelectField>
              {how === "replaced" && (
                <TextField
                  id="code"
                  label={t("newCode")}
                  required
                  value={code}
                  error={errorOf("code")}
                  onChange={(event) => setCode(event.target.value)}
                />
              )}
            </>
          )}
        </FormDialog>
      )}
    </>
  );
}

function LoanTag({ loan }: { loan: Loan }) {
  const t = useWords("tools");
  if (loan.settledAt) return <StatusTag tone="good">{t("settled")}</StatusTag>;
  if (loan.lostAt) return <StatusTag tone="late">{t("lost")}</StatusTag>;
  if (loan.returnedAt)
    return (
      <StatusTag tone={loan.condition === "damaged" ? "amber" : "good"}>
        {t(`condition.${loan.condition ?? "fine"}`)}
      </StatusTag>
    );
  return <StatusTag tone={loan.late ? "late" : "going"}>{t(loan.late ? "late" : "view.out")}</StatusTag>;
}
