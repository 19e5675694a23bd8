import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import styles from "./contract.module.css";
import { MadeVisitDialog, PlanTag } from "./contract-visits";
import { type OwedVisit, owedVisitsQuery } from "./queries";

/** Visits that running contracts owe their customers within two months, the longest overdue first. */
export default function OwedVisitsPage() {
  const t = useWords("contracts");
  const owed = useQuery(owedVisitsQuery);
  return (
    <>
      <PageHeader title={t("owedVisits")} lead={t("owedVisitsLead")} />
      {!owed.data && <Waiting query={owed} />}
      {owed.data?.length === 0 && <EmptyState title={t("owedVisitsNone")} hint={t("owedVisitsNoneHint")} />}
      <ul className={styles.owed} aria-label={t("owedVisits")}>
        {owed.data?.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function Line({ row }: { row: OwedVisit }) {
  const t = useWords("contracts");
  const mayRecord = useMay("recordContractVisit");
  const [recording, setRecording] = useState(false);
  return (
    <li>
      <div>
        <strong>
          <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>
        </strong>
        <small>
          <Link to={`/contracts/${row.id}`}>{row.number}</Link>
          {row.responsible && ` · ${row.responsible}`}
        </small>
        {row.phone && <a href={`tel:${row.phone}`}>{row.phone}</a>}
      </div>
      <div>
        <span>{t("visitDue", { day: showDay(row.visits.nextDue) })}</span>
        <small>{t("visitsMade", { used: row.visits.used, owed: row.visits.owed })}</small>
      </div>
      <PlanTag plan={row.visits} />
      {mayRecord && (
        <Button aria-label={t("recordVisitOf", { number: row.number })} onClick={() => setRecording(true)}>
          {t("recordContractVisit")}
        </Button>
      )}
      {recording && <MadeVisitDialog contract={row} onClose={() => setRecording(false)} />}
    </li>
  );
}
