import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { plusDays, showDay, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { type CarePlan, type Contact, contactsQuery, needsQuery, plansQuery } from "../../ui/customer/care";
import { PlanCare, PlanContact } from "../../ui/customer/contact-dialogs";
import { contactTones } from "../../ui/customer/contact-line";
import { ContactSteps } from "../../ui/customer/contact-steps";
import { Needs } from "../../ui/customer/needs";
import { Scores } from "../../ui/customer/scores";
import { EmptyState } from "../../ui/empty-state";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { CareViews } from "./care-views";
import styles from "./surveys.module.css";

const known = { whose: "" };

/** The care calendar: what is overdue, what comes, which key customer has no plan, which need nobody dealt with. */
export default function CarePage() {
  const t = useWords("customerCare");
  const [{ whose }, change] = useFilters(known);
  const contacts = useQuery(
    contactsQuery({
      from: plusDays(today(), -7),
      to: plusDays(today(), 42),
      ...(whose === "mine" ? { mine: "true" } : {}),
    }),
  );
  return (
    <>
      <PageHeader title={t("calendar")} lead={t("calendarLead")} />
      <CareViews />
      <div className={sections.columns}>
        <div className={sections.column}>
          <div className={sections.fields}>
            <SelectField label={t("whose")} value={whose} onChange={(event) => change({ whose: event.target.value })}>
              <option value="">{t("whose.all")}</option>
              <option value="mine">{t("whose.mine")}</option>
            </SelectField>
          </div>
          <Waiting query={contacts} />
          {contacts.data && <Calendar contacts={contacts.data} />}
        </div>
        <div className={sections.column}>
          <KeyCustomers />
          <OpenNeeds />
        </div>
      </div>
    </>
  );
}

function Calendar({ contacts }: { contacts: Contact[] }) {
  const t = useWords("customerCare");
  if (contacts.length === 0) return <EmptyState title={t("calendarEmpty")} hint={t("calendarEmptyHint")} />;
  const late = contacts.filter((contact) => contact.state === "overdue");
  const days = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const day = contact.madeOn ?? contact.plannedOn;
    if (contact.state !== "overdue") days.set(day, [...(days.get(day) ?? []), contact]);
  }
  return (
    <>
      {late.length > 0 && <Day title={t("overdueTitle", { n: late.length })} contacts={late} />}
      {[...days].map(([day, of]) => (
        <Day key={day} title={showDay(day)} contacts={of} />
      ))}
    </>
  );
}

function Day({ title, contacts }: { title: string; contacts: Contact[] }) {
  const t = useWords("customerCare");
  return (
    <section className={sections.section}>
      <h2>{title}</h2>
      <ul className={sections.lines}>
        {contacts.map((contact) => (
          <li key={contact.id} className={sections.line}>
            <div className={sections.head}>
              <span>
                <Link to={`/customers/${contact.customer.id}`}>{contact.customer.name}</Link> ·{" "}
                {t(`way.${contact.way}`)} · {t(`purpose.${contact.purpose}`)} · {contact.owner.name}
                {contact.state === "overdue" && ` · ${showDay(contact.plannedOn)}`}
              </span>
              <StatusTag tone={contactTones[contact.state]}>{t(`state.${contact.state}`)}</StatusTag>
            </div>
            {(contact.said || contact.planNote) && <p className={sections.note}>{contact.said || contact.planNote}</p>}
            {contact.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
            <ContactSteps contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeyCustomers() {
  const t = useWords("customerCare");
  const { data } = useQuery(plansQuery);
  const [planning, setPlanning] = useState<{ plan: CarePlan; step: "care" | "contact" } | null>(null);
  if (!data) return null;
  return (
    <section className={sections.section} aria-labelledby="key-customers">
      <h2 id="key-customers">{t("keyCustomers", { n: data.length })}</h2>
      {data.length === 0 && <p className={sections.note}>{t("noKeyCustomers")}</p>}
      <ul className={`${sections.lines} ${styles.tall}`}>
        {data.map((plan) => (
          <li key={plan.customer.id} className={sections.line}>
            <div className={sections.head}>
              <Link to={`/customers/${plan.customer.id}`}>{plan.customer.name}</Link>
              <Scores scores={plan.scores} />
            </div>
            <p className={sections.note}>
              {plan.owner ? plan.owner.name : <StatusTag tone="late">{t("noPlan")}</StatusTag>}
              {plan.nextOn ? ` · ${t("nextOn", { day: showDay(plan.nextOn) })}` : ` · ${t("nothingPlanned")}`}
              {plan.needsOpen > 0 && ` · ${t("needsN", { n: plan.needsOpen })}`}
            </p>
            <span className={styles.steps}>
              {!plan.owner && plan.allowedActions.includes("planCare") && (
                <Button onClick={() => setPlanning({ plan, step: "care" })}>{t("makePlan")}</Button>
              )}
              {plan.allowedActions.includes("planContact") && (
                <Button kind="quiet" onClick={() => setPlanning({ plan, step: "contact" })}>
                  {t("planContact")}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {planning?.step === "care" && (
        <PlanCare customer={planning.plan.customer} aim={planning.plan.aim} onClose={() => setPlanning(null)} />
      )}
      {planning?.step === "contact" && (
        <PlanContact customer={planning.plan.customer} onClose={() => setPlanning(null)} />
      )}
    </section>
  );
}

function OpenNeeds() {
  const t = useWords("customerCare");
  const { data } = useQuery(needsQuery({ open: "true" }));
  if (!data?.length) return null;
  return (
    <section className={sections.section} aria-labelledby="open-needs">
      <h2 id="open-needs">{t("openNeeds", { n: data.length })}</h2>
      <Needs needs={data} named />
    </section>
  );
}
