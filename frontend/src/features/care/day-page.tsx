import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showDay, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag, type Tone } from "../../ui/status-tag";
import { StoreChoice } from "../../ui/store-choice";
import { DaySheet } from "./day-sheet";
import { type DayRow, dayQuery, daysQuery } from "./queries";
import { CareViews } from "./views";
import { Visitors } from "./visitors";

const known = { store: "" };

/** Today's sheet of a warehouse, who is inside from outside, and the days before. */
export default function DayPage() {
  const t = useWords("care");
  const [filters, change] = useFilters(known);
  const [day] = useState(today);
  const sheet = useQuery(dayQuery(filters.store, day));
  return (
    <>
      <PageHeader title={t("day.title")} lead={t("day.lead")} />
      <CareViews />
      <div className={sections.columns}>
        <div className={sections.column}>
          <StoreChoice label={t("store")} value={filters.store} onChange={(store) => change({ store })} />
          {sheet.error && !sheet.data && <ProblemAlert problem={sheet.error} />}
          {sheet.data && <DaySheet key={filters.store} sheet={sheet.data} />}
        </div>
        <div className={sections.column}>
          {filters.store && <Visitors store={filters.store} />}
          <History store={filters.store} />
        </div>
      </div>
    </>
  );
}

/** Day by day how much was looked at; a day without a sheet is there too. */
function History({ store }: { store: string }) {
  const t = useWords("care");
  const { data } = useQuery(daysQuery);
  const days = (data ?? []).filter((row) => row.store.id === store && (row.working || row.looked > 0));
  if (days.length === 0) return null;
  return (
    <section className={sections.section} aria-labelledby="history">
      <h2 id="history">{t("history")}</h2>
      <ul className={sections.lines}>
        {days.map((row) => (
          <li key={row.day} className={sections.head}>
            <span>{showDay(row.day)}</span>
            <span>
              {row.looked > 0 && t("lookedOf", { looked: row.looked, of: row.of })} {row.by?.name}
            </span>
            <StatusTag tone={toneOf(row)}>
              {t(row.looked === 0 ? "missed" : row.wrong > 0 ? "wrongPoints" : row.looked < row.of ? "partly" : "fine")}
            </StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toneOf({ looked, of, wrong }: DayRow): Tone {
  if (looked === 0) return "late";
  return wrong > 0 || looked < of ? "amber" : "good";
}
