import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { plusDays, showDay, showMinutes, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { unitDaysQuery } from "./queries";
import type { UnitDay } from "./report";
import styles from "./reports.module.css";

const twoWeeks = 14;

/** Two weeks of units' days on which somebody worked; a day without a report is missing (1.11). */
export function UnitDays() {
  const t = useWords("dailyReports");
  const [filters, change] = useFilters({ until: "", branch: "" });
  const days = useQuery(unitDaysQuery(filters.until || undefined, filters.branch));
  const until = filters.until || today();
  const go = (to: string) => change({ until: to >= today() ? "" : to });
  return (
    <section aria-label={t("units.title")}>
      <Waiting query={days} />
      {days.data?.length === 0 && <EmptyState title={t("units.empty")} hint={t("units.emptyHint")} />}
      <ul className={styles.members}>
        {days.data?.map((unit) => (
          <UnitRow key={`${unit.branch.id} ${unit.day}`} unit={unit} />
        ))}
      </ul>
      <div className={styles.bar} data-print="no">
        <Button onClick={() => go(plusDays(until, -twoWeeks))}>{t("units.earlier")}</Button>
        {filters.until && <Button onClick={() => go(plusDays(until, twoWeeks))}>{t("units.later")}</Button>}
      </div>
    </section>
  );
}

function UnitRow({ unit }: { unit: UnitDay }) {
  const t = useWords("dailyReports");
  const { report } = unit;
  return (
    <li className={styles.member}>
      <header>
        <strong>{showDay(unit.day)}</strong>
        <span>{unit.branch.name}</span>
        {!report && <StatusTag tone="late">{t("status.missing")}</StatusTag>}
        {report?.status === "forwarded" && <StatusTag tone="good">{t("status.forwarded")}</StatusTag>}
        {report?.status === "submitted" && (
          <StatusTag tone={report.signed ? "going" : "waiting"}>
            {t(report.signed ? "status.signed" : "status.compiled")}
          </StatusTag>
        )}
        {report && report.missing > 0 && (
          <span className={styles.late}>{t("units.missing", { n: report.missing })}</span>
        )}
        <span className={styles.minutes}>{report && showMinutes(report.minutes)}</span>
        {report ? (
          <Link to={`/branch-reports/${report.id}`}>{report.number}</Link>
        ) : (
          <Link to={`/daily-reports?day=${unit.day}&branch=${unit.branch.id}`}>{t("units.open")}</Link>
        )}
      </header>
    </li>
  );
}
