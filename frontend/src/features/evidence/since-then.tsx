import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ProblemAlert } from "../../ui/problem-alert";
import styles from "./evidence.module.css";
import { correctionsQuery, type RecordOutcome, type SnapshotView } from "./queries";

/** A duty has a page of its own; any other record is seen among its article's. */
const recordPage = (kind: string, id: string, article: string): string =>
  kind === "obligation" ? `/duties/${id}` : `/articles/${article}`;

/** What is counted otherwise today than when the period was closed, and the records that were corrected. */
export function SinceThen({ snapshot: { id, from, to, sinceThen } }: { snapshot: SnapshotView }) {
  const t = useWords("evidence");
  const may = useMay("listCorrections");
  const corrections = useQuery({ ...correctionsQuery(id), enabled: may });
  const outcome = (name: RecordOutcome | null) => (name ? t(`figure.${name}`) : "–");
  const records = corrections.data ?? [];
  return (
    <section className={styles.card} aria-labelledby="since">
      <h2 id="since">{t("since")}</h2>
      {corrections.error && <ProblemAlert problem={corrections.error} />}
      {sinceThen.length + records.length === 0 && <p className={styles.quiet}>{t("sinceNone")}</p>}
      <ul className={styles.rows}>
        {sinceThen.map((difference) => (
          <li key={`${difference.articleId} ${difference.figure}`} className={styles.row}>
            <Link to={`/articles/${difference.articleId}?from=${from}&to=${to}`}>{difference.ref}</Link>
            {t("differs", {
              figure: t(`figure.${difference.figure}`),
              was: difference.then ?? "–",
              now: difference.now ?? "–",
            })}
          </li>
        ))}
        {records.map((record) => (
          <li key={`${record.kind} ${record.id}`} className={styles.row}>
            <Link to={recordPage(record.kind, record.id, record.articleId)}>{t("record", { ref: record.ref })}</Link>
            {t("differs", { figure: t("outcome"), was: outcome(record.then), now: outcome(record.now) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
