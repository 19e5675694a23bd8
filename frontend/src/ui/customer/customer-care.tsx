import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showDay } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import sections from "../sections.module.css";
import { Waiting } from "../waiting";
import { contactsQuery, needsQuery, planQuery } from "./care";
import { PlanCare, PlanContact } from "./contact-dialogs";
import { ContactLine } from "./contact-line";
import { Needs } from "./needs";
import { Scores } from "./scores";

type Step = "care" | "contact" | null;

/** How a customer is looked after: who, when next, what they need, and how satisfied they are (5.1.1.3b, 5.1.2.2a, 9.4a). */
export function CustomerCare({ customer, className }: { customer: string; className?: string }) {
  const may = useMay("showCarePlan");
  return may ? <Care customer={customer} className={className} /> : null;
}

function Care({ customer, className }: { customer: string; className?: string }) {
  const t = useWords("customerCare");
  const found = useQuery(planQuery(customer));
  const plan = found.data;
  const { data: contacts } = useQuery(contactsQuery({ customer }));
  const { data: needs } = useQuery(needsQuery({ customer }));
  const [step, setStep] = useState<Step>(null);
  const shown = contacts?.toReversed().slice(0, 6) ?? [];
  return (
    <section className={className} aria-labelledby="customer-care">
      <h2 id="customer-care">{t("section")}</h2>
      {!plan && <Waiting query={found} />}
      {plan && (
        <>
          <div className={sections.head}>
            <span>
              {plan.owner ? t("lookedAfterBy", { name: plan.owner.name }) : t("noPlan")} {plan.aim}
            </span>
            <Scores scores={plan.scores} />
          </div>
          <p className={sections.note}>
            {plan.lastOn ? t("lastOn", { day: showDay(plan.lastOn) }) : t("neverContacted")}
            {plan.nextOn && ` · ${t("nextOn", { day: showDay(plan.nextOn) })}`}
            {plan.overdue > 0 && ` · ${t("overdueN", { n: plan.overdue })}`}
          </p>
          <ul className={sections.lines}>
            {shown.map((contact) => (
              <ContactLine key={contact.id} contact={contact} />
            ))}
          </ul>
          {needs && needs.length > 0 && <Needs needs={needs.slice(0, 8)} />}
          <div className={sections.foot}>
            {plan.allowedActions.includes("planCare") && (
              <Button onClick={() => setStep("care")}>{t(plan.owner ? "changePlan" : "makePlan")}</Button>
            )}
            {plan.allowedActions.includes("planContact") && (
              <Button onClick={() => setStep("contact")}>{t("planContact")}</Button>
            )}
          </div>
          {step === "care" && <PlanCare customer={plan.customer} aim={plan.aim} onClose={() => setStep(null)} />}
          {step === "contact" && <PlanContact customer={plan.customer} onClose={() => setStep(null)} />}
        </>
      )}
    </section>
  );
}
