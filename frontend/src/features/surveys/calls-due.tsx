import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { fromNow, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { SelectField } from "../../ui/field";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { type CallBackDue, dueQuery } from "./call-back";

interface Props {
  /** Opens the guide for a call. */
  onCall?: (due: CallBackDue) => void;
}

const known = { who: "" };

/** Whom to call now, the soonest due first; what is past its date, by person (6.9, 5.1.1.3a). */
export function CallsDue({ onCall }: Props) {
  const t = useWords("callBacks");
  const [{ who }, change] = useFilters(known);
  const due = useQuery(dueQuery);
  const { data } = due;
  if (!data) return <Waiting query={due} />;
  if (data.length === 0) return <EmptyState title={t("noneDue")} hint={t("noneDueHint")} />;
  const people = new Map<string, { name: string; late: number; all: number }>();
  for (const one of data) {
    const key = whose(one);
    const known = people.get(key) ?? {
      name: one.owner?.name ?? sayCode(t, `role.${one.ownerRole ?? "nobody"}`),
      late: 0,
      all: 0,
    };
    people.set(key, { ...known, all: known.all + 1, late: known.late + (one.late ? 1 : 0) });
  }
  const shown = who ? data.filter((one) => whose(one) === who) : data;
  return (
    <section className={sections.section} aria-labelledby="calls-due">
      <div className={sections.head}>
        <h2 id="calls-due">{t("due", { n: shown.length, late: shown.filter((one) => one.late).length })}</h2>
        <SelectField label={t("who")} value={who} onChange={(event) => change({ who: event.target.value })}>
          <option value="">{t("everybody")}</option>
          {[...people].map(([key, person]) => (
            <option key={key} value={key}>
              {t("whoSays", { name: person.name, all: person.all, late: person.late })}
            </option>
          ))}
        </SelectField>
      </div>
      <ul className={sections.lines}>
        {shown.map((one) => (
          <li key={one.ticket.id} className={sections.line}>
            <div className={sections.head}>
              <span>
                <Link to={`/tickets/${one.ticket.id}`}>{one.ticket.number}</Link>{" "}
                <Link to={`/customers/${one.customer.id}`}>{one.customer.name}</Link> {one.what}
              </span>
              {one.dueAt && (
                <StatusTag tone={one.late ? "late" : "waiting"}>
                  {t(one.late ? "lateSince" : "dueUntil", { time: showMoment(one.dueAt) })}
                </StatusTag>
              )}
            </div>
            <div className={sections.head}>
              <span>
                {one.phone && <a href={`tel:${one.phone}`}>{one.phone}</a>}{" "}
                {t("finished", { time: fromNow(one.finishedAt) })}{" "}
                {one.attempts > 0 && t("attempts", { n: one.attempts, time: showMoment(one.lastAttemptAt ?? "") })}
              </span>
              {onCall && <Button onClick={() => onCall(one)}>{t("call")}</Button>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const whose = (one: CallBackDue): string => one.owner?.id ?? one.ownerRole ?? "nobody";
