import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { CoverLines } from "../../ui/cover/cover-lines";
import { CoverTag } from "../../ui/cover/cover-tag";
import { DeviceSupplier } from "../../ui/cover/device-supplier";
import { UnitCertificates } from "../../ui/cover/unit-certificates";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { PageHeader } from "../../ui/page-header";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import type { Unit } from "./customer";
import styles from "./customer.module.css";
import { CustomerTickets } from "./customer-tickets";
import { customerQuery, unitQuery } from "./queries";
import { UnitDialog } from "./unit-dialog";

/** One unit: whether it is covered today and why, its calls, and everything that happened to it. */
export default function EquipmentPage() {
  const { id = "" } = useParams();
  const unit = useQuery(unitQuery(id));
  if (!unit.data) return <Waiting query={unit} />;
  return <OneUnit key={id} unit={unit.data} />;
}

function OneUnit({ unit }: { unit: Unit }) {
  const t = useWords("customers");
  const mayChange = unit.allowedActions.includes("changeEquipment");
  const customer = useQuery(customerQuery(unit.customer.id));
  const [editing, setEditing] = useState(false);
  const { cover } = unit;
  const facts: [string, React.ReactNode][] = [
    [
      t("customer"),
      <Link key="customer" to={`/customers/${unit.customer.id}`}>
        {unit.customer.name}
      </Link>,
    ],
    [t("site"), unit.site?.address],
    [t("model"), `${unit.model.name} (${unit.model.code})`],
    [t("serial"), unit.serial],
    [t("boughtOn"), unit.boughtOn && showDay(unit.boughtOn)],
    [t("deliveredOn"), unit.deliveredOn && showDay(unit.deliveredOn)],
    [t("acceptedOn"), unit.acceptedOn && showDay(unit.acceptedOn)],
    [t("origin"), unit.soldByUs ? t("ours") : t("notOurs")],
    [t("retiredOn"), unit.retiredOn && showDay(unit.retiredOn)],
  ];
  return (
    <>
      <PageHeader
        title={[unit.model.name, unit.serial].filter(Boolean).join(" ")}
        beside={<CoverTag cover={cover} />}
        lead={cover.words}
      >
        {mayChange && customer.data && <Button onClick={() => setEditing(true)}>{t("edit")}</Button>}
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.section}>
            <h2>{t("coverTitle")}</h2>
            <CoverLines cover={cover} />
            <dl className={styles.facts}>
              {cover.from && cover.until && (
                <div>
                  <dt>{t("coverTime")}</dt>
                  <dd>
                    {showDay(cover.from)} – {showDay(cover.until)}
                  </dd>
                </div>
              )}
              {cover.contract && (
                <div>
                  <dt>{t("contract")}</dt>
                  <dd>
                    <Link to={`/contracts/${cover.contract.id}`}>{cover.contract.number}</Link>
                  </dd>
                </div>
              )}
            </dl>
          </section>
          <section className={styles.section}>
            <h2>{t("unit")}</h2>
            <dl className={styles.facts}>
              {facts
                .filter(([, value]) => value)
                .map(([label, value]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
          </section>
          <UnitCertificates unit={unit.id} className={styles.section} />
          <DeviceSupplier model={unit.model.id} className={styles.section} />
          <CustomerTickets of={{ equipment: unit.id }} />
        </div>
        <div className={styles.column}>
          <SubjectDuties kind="equipment" id={unit.id} className={styles.section} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="equipment" id={unit.id} />
          </section>
        </div>
      </div>
      {editing && customer.data && (
        <UnitDialog customer={customer.data} unit={unit} onClose={() => setEditing(false)} />
      )}
    </>
  );
}
