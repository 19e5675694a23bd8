import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { showDate } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { CustomerComplaints } from "../../ui/customer/complaints";
import { CustomerCare } from "../../ui/customer/customer-care";
import { CustomerWarranties } from "../../ui/customer/warranties";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { PageHeader } from "../../ui/page-header";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import type { CustomerView } from "./customer";
import styles from "./customer.module.css";
import { CustomerContracts } from "./customer-contracts";
import { CustomerSites } from "./customer-sites";
import { CustomerTickets } from "./customer-tickets";
import { CustomerUnits } from "./customer-units";
import { CustomerVouchers } from "./customer-vouchers";
import { EditCustomer } from "./edit-customer";
import { customerQuery } from "./queries";

/** The customer file: numbers, places, units with cover, contracts, vouchers, calls, and everything that happened. */
export default function CustomerPage() {
  const { id = "" } = useParams();
  const customer = useQuery(customerQuery(id));
  if (!customer.data) return <Waiting query={customer} />;
  return <CustomerFile key={id} customer={customer.data} />;
}

function CustomerFile({ customer }: { customer: CustomerView }) {
  const t = useWords("customers");
  const [editing, setEditing] = useState(false);
  const may = (action: string) => customer.allowedActions.includes(action);
  return (
    <>
      <PageHeader
        title={customer.name}
        beside={
          <span className={styles.second}>
            {[t(`kind.${customer.kind}`), customer.keyAccount && t("keyAccount")].filter(Boolean).join(" · ")}
          </span>
        }
        lead={[
          customer.branch.name,
          customer.lastContactOn ? t("lastContactOn", { day: showDate(customer.lastContactOn) }) : t("noContact"),
          customer.note,
        ]
          .filter(Boolean)
          .join(" · ")}
      >
        {may("changeCustomer") && <Button onClick={() => setEditing(true)}>{t("edit")}</Button>}
      </PageHeader>
      <ul className={styles.numbers} aria-label={t("phones")}>
        {customer.phones.map((phone) => (
          <li key={phone.number}>
            <a href={`tel:${phone.number}`}>{phone.number}</a>
            {phone.label && <small>{phone.label}</small>}
          </li>
        ))}
        {customer.email && (
          <li>
            <a href={`mailto:${customer.email}`}>{customer.email}</a>
          </li>
        )}
      </ul>
      <div className={styles.columns}>
        <div className={styles.column}>
          <CustomerTickets of={{ customer: customer.id }} />
          <CustomerUnits customer={customer} />
          <CustomerComplaints customer={customer.id} className={styles.section} />
          <CustomerVouchers customer={customer.id} />
        </div>
        <div className={styles.column}>
          <CustomerSites customer={customer} />
          <CustomerContracts customer={customer} />
          <CustomerCare customer={customer.id} className={styles.section} />
          <CustomerWarranties customer={customer.id} className={styles.section} />
          <SubjectDuties kind="customer" id={customer.id} className={styles.section} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="customer" id={customer.id} />
          </section>
        </div>
      </div>
      {editing && <EditCustomer customer={customer} onClose={() => setEditing(false)} />}
    </>
  );
}
