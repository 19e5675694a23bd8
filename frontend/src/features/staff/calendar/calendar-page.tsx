import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { type Day, today } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { StatusTag } from "../../../ui/status-tag";
import { SubjectTimeline } from "../../../ui/subject-timeline";
import { Waiting } from "../../../ui/waiting";
import { AdminPage } from "../admin-page";
import styles from "./calendar-page.module.css";
import { DayDialog } from "./day-dialog";
import { DueTrial } from "./due-trial";
import { type Calendar, calendarQuery } from "./queries";
import { SeedHolidays } from "./seed-holidays";
import { WeekForm } from "./week-form";
import { YearView } from "./year-view";

const noFilters = { year: "" };

/** One working calendar: the year's days, the week, and what it makes of a call. */
export default function CalendarPage() {
  const t = useWords("calendar");
  const { id = "" } = useParams();
  const calendar = useQuery(calendarQuery(id));
  return (
    <AdminPage
      title={calendar.data?.name ?? t("title")}
      beside={calendar.data?.missingNextYear && <StatusTag tone="amber">{t("missing")}</StatusTag>}
    >
      {calendar.data ? <Whole calendar={calendar.data} /> : <Waiting query={calendar} block />}
    </AdminPage>
  );
}

function Whole({ calendar }: { calendar: Calendar }) {
  const t = useWords("calendar");
  const thisYear = Number(today().slice(0, 4));
  const [filters, change] = useFilters(noFilters);
  const year = Number(filters.year) || thisYear;
  const [marking, setMarking] = useState<Day | null>(null);
  const go = (next: number) => change({ year: next === thisYear ? "" : String(next) });
  return (
    <div className={styles.columns}>
      <section aria-label={t("yearOf", { year: String(year) })}>
        <div className={styles.year}>
          <Button icon aria-label={t("yearBefore")} onClick={() => go(year - 1)}>
            <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
          <h2>{t("yearOf", { year: String(year) })}</h2>
          <Button icon aria-label={t("yearAfter")} onClick={() => go(year + 1)}>
            <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
          </Button>
          <SeedHolidays calendar={calendar} year={year} />
        </div>
        <YearView calendar={calendar} year={year} onChoose={setMarking} />
      </section>
      <aside className={styles.side}>
        <DueTrial id={calendar.id} />
        <WeekForm key={calendar.id} calendar={calendar} />
        <section>
          <h2>{t("history")}</h2>
          <SubjectTimeline kind="calendar" id={calendar.id} />
        </section>
      </aside>
      {marking && <DayDialog key={marking} calendar={calendar} day={marking} onClose={() => setMarking(null)} />}
    </div>
  );
}
