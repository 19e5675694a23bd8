import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { clock } from "../../lib/dates";
import { useNow } from "../../lib/now";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import duty from "../../ui/duty/duty.module.css";
import { DutyLine } from "../../ui/duty/duty-line";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import styles from "./duties.module.css";
import { DutyTabs } from "./duty-tabs";
import { groups, regrouped } from "./my-duties";
import { myDutiesQuery } from "./queries";

/** What I owe, by when and why: late first, then today, soon, and what has no deadline by its age. */
export default function MyDutiesPage() {
  const t = useWords("duties");
  const ui = useWords("ui");
  const now = useNow();
  const { data, error, refetch, dataUpdatedAt } = useQuery(myDutiesQuery);
  const mine = useMemo(() => data && regrouped(data, now), [data, now]);
  // The lists are cut at a length nobody works through; the count then says so.
  const all = data ? groups.reduce((sum, group) => sum + data.counts[group], 0) : 0;
  const total = mine ? groups.reduce((sum, group) => sum + mine[group].length, 0) : 0;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t("title")}
        lead={mine && t("lead", { late: mine.overdue.length, total: Math.max(total, all) })}
      />
      <DutyTabs />
      {error && (
        <ProblemAlert problem={error}>
          {data && <p>{t("stale", { time: clock(new Date(dataUpdatedAt)) })}</p>}
          <div>
            <Button onClick={() => void refetch()}>{ui("again")}</Button>
          </div>
        </ProblemAlert>
      )}
      {!data && !error && <div className={styles.skeleton} role="status" aria-label={ui("loading")} />}
      {mine && total === 0 && <EmptyState title={t("empty")} hint={t("emptyHint")} />}
      {mine &&
        groups
          .filter((group) => mine[group].length > 0)
          .map((group) => (
            <section key={group} className={styles.group} aria-labelledby={group} data-group={group}>
              <h2 id={group}>
                {t(`group.${group}`)}
                <span>{mine[group].length}</span>
              </h2>
              <ul className={duty.lines}>
                {mine[group].map((each) => (
                  <DutyLine key={each.id} duty={each} />
                ))}
              </ul>
            </section>
          ))}
    </div>
  );
}
