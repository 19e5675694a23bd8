import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { type Renewal, renewalsQuery, standOf, tones } from "./renewal";
import styles from "./renewals.module.css";

/** Contracts that are about to end or just ended, the next first: written to, visited, and with what result (1.15). */
export default function RenewalsPage() {
  const t = useWords("contracts");
  const renewals = useQuery(renewalsQuery);
  return (
    <>
      <PageHeader title={t("renewals")} lead={t("renewalsLead")} />
      {renewals.error && !renewals.data && (
        <ProblemAlert problem={renewals.error}>
          <Button onClick={() => void renewals.refetch()}>{t("again")}</Button>
        </ProblemAlert>
      )}
      {renewals.isPending && <p role="status">{t("loading")}</p>}
      {renewals.data?.length === 0 && <EmptyState title={t("renewalsNone")} hint={t("renewalsNoneHint")} />}
      {renewals.data && renewals.data.length > 0 && (
        <ul className={styles.list} aria-label={t("renewals")}>
          {renewals.data.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ row }: { row: Renewal }) {
  const t = useWords("contracts");
  const stand = standOf(row);
  return (
    <li className={styles.line}>
      <div className={styles.end}>
        <strong>{showDay(row.endsOn)}</strong>
        <small>
          {row.daysLeft < 0 ? t("endedAgo", { days: -row.daysLeft }) : t("daysLeft", { days: row.daysLeft })}
        </small>
      </div>
      <div className={styles.who}>
        <Link to={`/contracts/${row.id}`}>{row.number}</Link>
        <span>
          <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>
          {row.keyAccount && <small> {t("keyAccount")}</small>}
        </span>
        {row.phone && <a href={`tel:${row.phone}`}>{row.phone}</a>}
      </div>
      <div className={styles.steps}>
        <span>{row.noticePostedOn ? t("noticePosted", { day: showDay(row.noticePostedOn) }) : t("noticeOpen")}</span>
        <span>
          {row.visitedOn ? t("visited", { day: showDay(row.visitedOn), who: row.visitor ?? "" }) : t("visitOpen")}
        </span>
      </div>
      <StatusTag tone={tones[stand]}>{t(`stand.${stand}`)}</StatusTag>
    </li>
  );
}
