import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { showMoney } from "../../lib/money";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { Shape } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { type Column, columnsOf, nextStep, type Renewal, renewalsQuery, tones } from "./renewal";
import { RenewalStepButtons } from "./renewal-step";
import styles from "./renewals.module.css";

/** The renewals under way, a column for each stage with what is at stake; in each the next end first (1.15). */
export default function RenewalsPage() {
  const t = useWords("contracts");
  const renewals = useQuery(renewalsQuery);
  return (
    <>
      <PageHeader title={t("renewals")} lead={t("renewalsLead")} />
      {!renewals.data && <Waiting query={renewals} />}
      {renewals.data?.length === 0 && <EmptyState title={t("renewalsNone")} hint={t("renewalsNoneHint")} />}
      {renewals.data && renewals.data.length > 0 && (
        <div className={styles.board}>
          {columnsOf(renewals.data).map((column) => (
            <StageColumn key={column.stage} column={column} />
          ))}
        </div>
      )}
    </>
  );
}

function StageColumn({ column: { stage, rows, total } }: { column: Column }) {
  const t = useWords("contracts");
  return (
    <section className={styles.stage} aria-label={t(`stage.${stage}`)}>
      <header>
        <h2>
          <Shape tone={tones[stage]} /> {t(`stage.${stage}`)}
        </h2>
        <p>{t("stageSum", { count: rows.length, total: showMoney(total) })}</p>
      </header>
      <ul>
        {rows.map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Card({ row }: { row: Renewal }) {
  const t = useWords("contracts");
  const decided = row.stage === "won" || row.stage === "lost";
  return (
    <li className={styles.card}>
      <strong>
        <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>
      </strong>
      {row.keyAccount && <small>{t("keyAccount")}</small>}
      <span className={styles.facts}>
        <Link to={`/contracts/${row.id}`}>{row.number}</Link>
        <span>{row.amount === null ? "–" : showMoney(row.amount)}</span>
      </span>
      <small className={row.daysLeft < 0 && !decided ? styles.late : undefined}>
        {t("ends", { day: showDay(row.endsOn) })} ·{" "}
        {row.daysLeft < 0 ? t("endedAgo", { days: -row.daysLeft }) : t("daysLeft", { days: row.daysLeft })}
      </small>
      {!decided && row.visitor && <small>{t("goesThere", { who: row.visitor, day: dayOr(row.visitOn) })}</small>}
      {row.nextStepOn && <small>{t("comeBack", { day: showDay(row.nextStepOn) })}</small>}
      {row.lostReason && <small>{t("lostBecause", { why: t(`lost.${row.lostReason}`) })}</small>}
      {row.successor && (
        <small>
          {t("renewedBy")} <Link to={`/contracts/${row.successor.id}`}>{row.successor.number}</Link>
        </small>
      )}
      <div className={styles.next}>
        <RenewalStepButtons
          ending={{ id: row.id, number: row.number, endsOn: row.endsOn, amount: row.amount }}
          actions={(nextStep[row.stage] ?? []).filter((step) => row.allowedActions.includes(step))}
        />
      </div>
    </li>
  );
}

const dayOr = (day: string | null) => (day ? showDay(day) : "none");
