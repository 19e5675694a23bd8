import { Link } from "react-router";
import { showDate, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import styles from "../complaints.module.css";
import { Fact, SectionActions } from "./section-actions";
import type { SectionProps } from "./section-props";

/** Whose fault, from what cause, and what is done about it: the handling form (5.2.2.2, 5.2.2.3). */
export function SolutionSection(props: SectionProps) {
  const { judgement: j, settlement: s, responsibility: r, dispute: d, id, step } = props.complaint;
  const t = useWords("complaints");
  if (step === "registered" || (step === "verifying" && !j.fault && !s.handling && !d)) return null;
  return (
    <section className={styles.section}>
      <h2>{t("solution")}</h2>
      <dl className={styles.facts}>
        <Fact name={t("field.fault")} by={j.by?.name}>
          {j.fault && sayCode(t, `fault.${j.fault}`)}
        </Fact>
        <Fact name={t("field.cause")}>
          {j.cause && [sayCode(t, `cause.${j.cause}`), j.causeNote].filter(Boolean).join(" · ")}
        </Fact>
        <Fact name={t("answersFor")}>{j.department && sayCode(t, `department.${j.department}`)}</Fact>
        <Fact name={t("field.finding")}>{j.finding}</Fact>
        <Fact name={t("field.appraisal")}>{j.appraisal}</Fact>
        <Fact name={t("field.appraisalGrounds")}>{j.appraisalGrounds}</Fact>
        <Fact name={t("producedBy")}>
          {j.producingUnit &&
            [j.producingUnit, j.producers, j.producedOn && showDate(j.producedOn)].filter(Boolean).join(" · ")}
        </Fact>
        <Fact name={t("field.handling")} by={s.handlingBy?.name}>
          {s.handling}
        </Fact>
        <Fact name={t("field.solution")} by={s.agreedBy?.name}>
          {s.solution}
        </Fact>
        <Fact name={t("withCustomer")}>
          {s.customerAgreedOn && `${showDate(s.customerAgreedOn)} · ${s.customerContact}`}
        </Fact>
        <Fact name={t("submitted")}>{s.submittedAt && showMoment(s.submittedAt)}</Fact>
        <Fact name={t("decided")} by={s.decidedBy?.name}>
          {s.decidedAt && showMoment(s.decidedAt)}
        </Fact>
        <Fact name={t("field.possibleCauses")}>{j.possibleCauses}</Fact>
        <Fact name={t("field.nextStep")}>{j.nextStep}</Fact>
        <Fact name={t("responsible")}>
          {r &&
            (r.stillInvestigated
              ? t("stillInvestigated")
              : [r.department && sayCode(t, `department.${r.department}`), r.branch?.name, r.person?.name]
                  .filter(Boolean)
                  .join(" · "))}
        </Fact>
        {d && (
          <Fact name={t("dispute")}>
            {[
              d.person?.name ?? t("disputeNobody"),
              d.contract ?? t("disputeNoContract"),
              d.clauses || t("disputeNoClause"),
              d.settlement,
            ]
              .filter(Boolean)
              .join(" · ")}
          </Fact>
        )}
      </dl>
      {r && !r.stillInvestigated && <Link to={`/penalties?complaint=${id}`}>{t("penalties")}</Link>}
      <SectionActions {...props} place="solution" />
    </section>
  );
}
