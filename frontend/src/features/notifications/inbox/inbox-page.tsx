import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { showDay, today } from "../../../lib/dates";
import { asQuery, useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { useNow } from "../../../lib/now";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import styles from "./inbox.module.css";
import { byDay, type Notice } from "./notice";
import { NoticeLine } from "./notice-line";
import { readAllNotices, readNotice } from "./queries";

const known = { unread: "" };

/** What I was told, by day, unread first; opening what it is about marks it read. */
export default function InboxPage() {
  const t = useWords("notices");
  const ui = useWords("ui");
  const now = useNow();
  const client = useQueryClient();
  const [filters] = useFilters(known);
  const list = useList<Notice>("inbox", "/api/v1/notices", filters);
  const refresh = () => client.invalidateQueries({ queryKey: ["inbox"] });
  const read = useMutation({ mutationFn: readNotice, onSuccess: refresh });
  const readAll = useMutation({ mutationFn: readAllNotices, onSuccess: refresh });
  const unread = list.rows?.some((notice) => notice.readAt === null);
  const problem = readAll.error ?? read.error ?? list.error;

  return (
    <div className={styles.page}>
      <PageHeader title={t("title")}>
        {unread && (
          <Button onClick={() => readAll.mutate()} busy={readAll.isPending}>
            {t("readAll")}
          </Button>
        )}
        <Link className={styles.settings} to="/notices/settings">
          {t("settings")}
        </Link>
      </PageHeader>
      <nav className={styles.tabs} aria-label={t("which")}>
        {(["", "true"] as const).map((each) => (
          <Link
            key={each}
            to={`?${asQuery({ unread: each })}`}
            replace
            aria-current={filters.unread === each ? "page" : undefined}
          >
            {t(each ? "onlyUnread" : "everything")}
          </Link>
        ))}
      </nav>
      {problem && (
        <ProblemAlert problem={problem}>
          <div>
            <Button onClick={list.again}>{ui("again")}</Button>
          </div>
        </ProblemAlert>
      )}
      {!list.rows && !list.error && <div className={styles.skeleton} role="status" aria-label={ui("loading")} />}
      {list.rows?.length === 0 && (
        <EmptyState title={t(filters.unread ? "emptyUnread" : "empty")} hint={t("emptyHint")} />
      )}
      {byDay(list.rows ?? []).map(({ day, notices }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{day === today(now) ? t("today") : showDay(day, now)}</h2>
          <ul>
            {notices.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} onRead={() => read.mutate(notice.id)} />
            ))}
          </ul>
        </section>
      ))}
      {list.more && (
        <Button onClick={list.more} busy={list.loadingMore}>
          {ui("list.more")}
        </Button>
      )}
    </div>
  );
}
