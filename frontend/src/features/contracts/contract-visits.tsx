import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { showDay, showMoment, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { TextArea } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import type { Contract, VisitPlan } from "./contract";
import styles from "./contract.module.css";
import { strikeVisit, takeStep } from "./queries";

/** How many visits are owed, overdue and made. */
export function PlanTag({ plan }: { plan: VisitPlan }) {
  const t = useWords("contracts");
  if (plan.overdue > 0) return <StatusTag tone="late">{t("visitsOverdue", { count: plan.overdue })}</StatusTag>;
  if (plan.left > 0) return <StatusTag tone="going">{t("visitsLeft", { count: plan.left })}</StatusTag>;
  return <StatusTag tone="good">{t("visitsAllMade")}</StatusTag>;
}

/** The visits it promises, who made them and when. */
export function ContractVisits({ contract }: { contract: Contract }) {
  const t = useWords("contracts");
  const [recording, setRecording] = useState(false);
  const [striking, setStriking] = useState<string | null>(null);
  const mayStrike = contract.allowedActions.includes("strikeOutContractVisit");
  const plan = contract.visitPlan;
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t("madeVisits")}</h2>
        {plan && <PlanTag plan={plan} />}
      </div>
      <p>
        {plan
          ? t("visitsOf", { used: plan.used, owed: plan.owed, next: plan.nextDue ? showDay(plan.nextDue) : "none" })
          : t("visitsNone")}
      </p>
      {contract.madeVisits.length > 0 && (
        <ul className={styles.visits}>
          {contract.madeVisits.map((visit) => (
            <li key={visit.id}>
              <Struck off={visit.struck !== null}>
                {t("madeBy", { day: showDay(visit.on), who: visit.person })}
                {visit.ticket && (
                  <>
                    {" · "}
                    <Link to={`/tickets/${visit.ticket.id}`}>{visit.ticket.number}</Link>
                  </>
                )}
              </Struck>
              {visit.note && <small>{visit.note}</small>}
              {visit.struck ? (
                <small>
                  {t("struckBy", { who: visit.struck.by, when: showMoment(visit.struck.at), why: visit.struck.reason })}
                </small>
              ) : (
                mayStrike && (
                  <Button
                    kind="quiet"
                    aria-label={t("strikeOutOf", { day: showDay(visit.on), who: visit.person })}
                    onClick={() => setStriking(visit.id)}
                  >
                    {t("strikeOut")}
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
      {contract.allowedActions.includes("recordContractVisit") && (
        <div className={sections.foot}>
          <Button onClick={() => setRecording(true)}>{t("recordContractVisit")}</Button>
        </div>
      )}
      {recording && <MadeVisitDialog contract={contract} onClose={() => setRecording(false)} />}
      {striking && (
        <FormDialog
          title={t("strikeOut")}
          hint={t("strikeOutHint")}
          confirm={t("strikeOut")}
          done={t("struckOut")}
          refresh={["contract"]}
          fields={[{ name: "reason", label: t("whyStruck"), kind: "area", required: true }]}
          send={(form) => strikeVisit(contract.id, striking, form)}
          onClose={() => setStriking(null)}
        />
      )}
    </section>
  );
}

/** What counts no more is read as such by eyes and ears. */
const Struck = ({ off, children }: { off: boolean; children: ReactNode }) => (off ? <s>{children}</s> : children);

/** A visit that was no job: the yearly round. */
export function MadeVisitDialog({
  contract,
  onClose,
}: {
  contract: { id: string; number: string };
  onClose: () => void;
}) {
  const t = useWords("contracts");
  const [id] = useState(uuid);
  const [on, setOn] = useState<string | null>(today());
  const [who, setWho] = useState<Colleague | null>(null);
  const [note, setNote] = useState("");
  return (
    <StepDialog
      title={t("recordVisitOf", { number: contract.number })}
      hint={t("recordVisitHint")}
      confirm={t("record")}
      done={t("recorded")}
      refresh={["contract"]}
      labels={{ on: t("visitedOn"), personId: t("whoWent") }}
      send={() => takeStep(contract.id, "visits", { id, on, personId: who?.id ?? null, note: note.trim() || null })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="on"
            label={t("visitedOn")}
            required
            chips={[-1, 0]}
            value={on}
            onChange={setOn}
            error={errorOf("on")}
          />
          <ColleagueChoice
            id="personId"
            label={t("whoWent")}
            hint={t("whoWentHint")}
            value={who}
            onChoose={setWho}
            error={errorOf("personId")}
          />
          <TextArea label={t("note")} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
        </>
      )}
    </StepDialog>
  );
}
