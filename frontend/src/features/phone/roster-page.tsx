import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "../../api/problem";
import { plusDays, showDay, showDays } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { HoursDialog } from "./hours-dialog";
import styles from "./phone.module.css";
import { PlanDialog } from "./plan-dialog";
import { copyWeek, type RosterDay, type RosterWeek, rosterQuery } from "./queries";
import { spansOf } from "./spans";
import { PhoneViews } from "./views";

const known = { week: "", branch: "" };

/** A week of phone duty: who attends each hour, and which hours to come have nobody (6.7a). */
export default function RosterPage() {
  const t = useWords("phone");
  const [{ week, branch }, change] = useFilters(known);
  const [open, setOpen] = useState<"plan" | "hours" | null>(null);
  const roster = useQuery(rosterQuery(week, branch));
  const may = (operation: string) => roster.data?.allowedActions.includes(operation);
  return (
    <>
      <PageHeader
        title={t("roster.title")}
        lead={t("roster.lead")}
        beside={
          roster.data && (
            <StatusTag tone={roster.data.empty > 0 ? "late" : "good"}>
              {t("roster.empty", { n: roster.data.empty })}
            </StatusTag>
          )
        }
      >
        <BranchChoice />
        {may("setPhoneHours") && <Button onClick={() => setOpen("hours")}>{t("hours.set")}</Button>}
        {may("planPhoneDuty") && (
          <Button kind="main" onClick={() => setOpen("plan")}>
            {t("plan")}
          </Button>
        )}
      </PageHeader>
      <PhoneViews />
      {!roster.data && <Waiting query={roster} />}
      {roster.data && (
        <>
          <div className={styles.bar} data-print="no">
            <Button onClick={() => change({ week: plusDays(roster.data.week, -7) })}>{t("week.before")}</Button>
            <strong>{showDays(roster.data.week, plusDays(roster.data.week, 6))}</strong>
            <Button onClick={() => change({ week: plusDays(roster.data.week, 7) })}>{t("week.next")}</Button>
            {may("copyPhoneWeek") && roster.data.empty > 0 && <CopyWeek roster={roster.data} />}
          </div>
          <div className={styles.week}>
            {roster.data.days.map((day) => (
              <DayOfDuty key={day.day} day={day} />
            ))}
          </div>
        </>
      )}
      {open === "plan" && roster.data && <PlanDialog roster={roster.data} onClose={() => setOpen(null)} />}
      {open === "hours" && roster.data && <HoursDialog roster={roster.data} onClose={() => setOpen(null)} />}
    </>
  );
}

function CopyWeek({ roster }: { roster: RosterWeek }) {
  const t = useWords("phone");
  const client = useQueryClient();
  const copy = useMutation<unknown, Problem>({
    mutationFn: () => copyWeek({ branchId: roster.branch.id, week: roster.week }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["phone_roster"] }),
  });
  return (
    <>
      <Button busy={copy.isPending} onClick={() => copy.mutate()}>
        {t("week.copy")}
      </Button>
      {copy.error && <ProblemAlert problem={copy.error} />}
    </>
  );
}

function DayOfDuty({ day }: { day: RosterDay }) {
  const t = useWords("phone");
  return (
    <section className={styles.day}>
      <h2>{showDay(day.day)}</h2>
      {day.holiday && <StatusTag tone="amber">{day.holiday}</StatusTag>}
      <ul className={styles.spans}>
        {spansOf(day.hours).map((span) => (
          <li key={span.from} className={span.past ? `${styles.span} ${styles.past}` : styles.span}>
            <span>{t("span", { from: span.from, to: span.to })}</span>
            {span.person ? (
              <strong>{span.person.name}</strong>
            ) : (
              <StatusTag tone={span.past ? "off" : "late"}>{t("nobody")}</StatusTag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
