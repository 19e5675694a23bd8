import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { plusDays, showDay, showMinutes, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { TypedDate } from "../../ui/typed-date";
import { Waiting } from "../../ui/waiting";
import { CompilePanel } from "./compile-panel";
import { MemberRow } from "./member-row";
import { teamDayQuery } from "./queries";
import styles from "./reports.module.css";

/** A unit's day: the supervisor reads each technician's report, sees who is missing, and sums them up (1.10, 1.11). */
export default function TeamDayPage() {
  const t = useWords("dailyReports");
  const [filters, change] = useFilters({ day: "", branch: "" });
  const team = useQuery(teamDayQuery(filters.day || undefined, filters.branch));
  const day = team.data?.day ?? (filters.day || today());
  return (
    <>
      <PageHeader title={t("team.title")} lead={[team.data?.branch.name, showDay(day)].filter(Boolean).join(" · ")}>
        <BranchChoice />
      </PageHeader>
      <div className={styles.page}>
        <div className={styles.bar} data-print="no">
          <TypedDate
            label={t("day")}
            chips={[-1, 0]}
            value={day}
            onChange={(next) => change({ day: !next || next === today() ? "" : next })}
          />
          {team.data && team.data.missingDays.length > 0 && (
            <div className={styles.missed}>
              <p>{t("team.missingDays")}</p>
              <ul>
                {team.data.missingDays.map((missed) => (
                  <li key={missed}>
                    <Button kind="quiet" onClick={() => change({ day: missed })}>
                      {showDay(missed)}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <Waiting query={team} />
        {team.data && team.data.members.length === 0 && (
          <EmptyState title={t("team.empty")} hint={t("team.emptyHint")}>
            <Button onClick={() => change({ day: plusDays(day, -1) })}>{t("earlier")}</Button>
          </EmptyState>
        )}
        {team.data && team.data.members.length > 0 && (
          <>
            <section aria-labelledby="technicians">
              <h2 id="technicians">{t("team.technicians")}</h2>
              <ul className={styles.members}>
                {team.data.members.map((member) => (
                  <MemberRow key={member.person.id} member={member} />
                ))}
              </ul>
              <p className={styles.total}>{t("team.total", { minutes: showMinutes(team.data.minutes) })}</p>
            </section>
            <CompilePanel key={team.data.day} team={team.data} />
          </>
        )}
        <Link to="/branch-reports">{t("team.toReports")}</Link>
      </div>
    </>
  );
}
