import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { plusDays, showDay, showDays, showMinutes, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { FormDialog } from "../../ui/form-dialog";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import table from "../../ui/table-page.module.css";
import { Waiting } from "../../ui/waiting";
import { reviewWeek, type WeekLoad, weekQuery } from "./queries";

const known = { week: "", branch: "" };

/** A week's work: what nobody has, and who has how much; who has least comes first (16.10b). */
export default function WeekPage() {
  const t = useWords("week");
  const [{ week, branch }, change] = useFilters(known);
  const [reviewing, setReviewing] = useState(false);
  const found = useQuery(weekQuery(week, branch));
  const load = found.data;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        beside={
          load?.reviewedAt ? (
            <StatusTag tone="good">
              {t("reviewed", { name: load.reviewedBy?.name ?? "", at: showMoment(load.reviewedAt) })}
            </StatusTag>
          ) : undefined
        }
      >
        <BranchChoice />
        <Link to="/dispatch">{t("board")}</Link>
        {load?.allowedActions.includes("reviewWeek") && (
          <Button kind="main" onClick={() => setReviewing(true)}>
            {t("review")}
          </Button>
        )}
      </PageHeader>
      {!load && <Waiting query={found} />}
      {load && (
        <div className={sections.column}>
          <div className={sections.row} data-print="no">
            <Button onClick={() => change({ week: plusDays(load.week, -7) })}>{t("before")}</Button>
            <strong>{showDays(load.week, plusDays(load.week, 6))}</strong>
            <Button onClick={() => change({ week: plusDays(load.week, 7) })}>{t("next")}</Button>
          </div>
          <Unassigned load={load} />
          <People load={load} />
        </div>
      )}
      {reviewing && load && <Review load={load} onClose={() => setReviewing(false)} />}
    </>
  );
}

function Unassigned({ load }: { load: WeekLoad }) {
  const t = useWords("week");
  return (
    <section className={sections.section}>
      <h2>
        {t("unassigned")}{" "}
        <StatusTag tone={load.unassigned.length > 0 ? "late" : "good"}>{load.unassigned.length}</StatusTag>
      </h2>
      {load.unassigned.length === 0 && <p className={sections.note}>{t("allAssigned")}</p>}
      <ul className={sections.lines}>
        {load.unassigned.map((job) => (
          <li key={job.id} className={sections.row}>
            <Link to={`/dispatch?ticket=${job.id}`}>{job.number}</Link>
            <span>
              {job.customer} · {job.fault}
            </span>
            {job.arriveBy && <span className={sections.note}>{t("arriveBy", { at: showMoment(job.arriveBy) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ load }: { load: WeekLoad }) {
  const t = useWords("week");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={table.scroll} aria-label={t("people")} tabIndex={0}>
      <table className={table.table}>
        <caption className="visually-hidden">{t("people")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("technician")}</th>
            {load.people[0]?.days.map(({ day }) => (
              <th key={day} scope="col" className={table.end}>
                {showDay(day)}
              </th>
            ))}
            <th scope="col" className={table.end}>
              {t("sum")}
            </th>
          </tr>
        </thead>
        <tbody>
          {load.people.map(({ person, days, jobs, minutes }) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name} {jobs === 0 && <StatusTag tone="amber">{t("none")}</StatusTag>}
              </th>
              {days.map((day) => (
                <td key={day.day} className={table.end}>
                  {day.jobs > 0 ? t("load", { n: day.jobs, time: showMinutes(day.minutes) }) : "—"}
                </td>
              ))}
              <td className={table.end}>{t("load", { n: jobs, time: showMinutes(minutes) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Review({ load, onClose }: { load: WeekLoad; onClose: () => void }) {
  const t = useWords("week");
  return (
    <FormDialog
      title={t("review")}
      hint={t("reviewHint")}
      confirm={t("review")}
      done={t("saved")}
      refresh={["week_load"]}
      initial={{ note: load.note }}
      fields={[{ name: "note", label: t("note"), kind: "area", rows: 2, maxLength: 500 }]}
      send={(form) => reviewWeek(load.week, form)}
      onClose={onClose}
    />
  );
}
