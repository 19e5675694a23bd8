import { Link } from "react-router";
import { clock } from "../../../lib/dates";
import { subjectLink } from "../../../lib/subject-link";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import styles from "./inbox.module.css";
import type { Notice } from "./notice";

/** One notice: when, what, by which article; the whole of it leads to what it is about. */
export function NoticeLine({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const t = useWords("notices");
  const page = subjectLink(notice.subject);
  const unread = notice.readAt === null;
  return (
    <li className={styles.notice} data-unread={unread || undefined}>
      <time dateTime={notice.at}>{clock(notice.at)}</time>
      <div>
        <p className={styles.title}>
          {unread && <span className={styles.mark}>{t("unread")}</span>}
          {page ? (
            <Link to={page} onClick={() => unread && onRead()}>
              {notice.title}
            </Link>
          ) : (
            notice.title
          )}
        </p>
        <p className={styles.text}>{notice.text}</p>
        {notice.article && <p className={styles.article}>{t("article", { ref: notice.article })}</p>}
      </div>
      {unread && (
        <Button kind="quiet" onClick={onRead} aria-label={t("readOne", { title: notice.title })}>
          {t("read")}
        </Button>
      )}
    </li>
  );
}
