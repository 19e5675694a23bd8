import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showDate, showInstant } from "../../lib/dates";
import { useInLanguage } from "../../lib/in-language";
import { keptPercent } from "../../lib/kept-rate";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import styles from "./evidence.module.css";
import { type Outcome, type SnapshotView, snapshotQuery } from "./queries";
import { SinceThen } from "./since-then";

const figures: Outcome[] = ["applied", "kept", "broken", "open", "waived"];

/** A closed period as it was, the hash it is kept under, and what would be counted otherwise today. */
export default function SnapshotPage() {
  const { id = "" } = useParams();
  const snapshot = useQuery(snapshotQuery(id));
  if (!snapshot.data) return <Waiting query={snapshot} />;
  return <Loaded snapshot={snapshot.data} />;
}

function Loaded({ snapshot }: { snapshot: SnapshotView }) {
  const t = useWords("evidence");
  const say = useInLanguage();
  const { from, to, hash, intact, content } = snapshot;
  return (
    <>
      <PageHeader
        title={t("snapshot", { from: showDate(from), to: showDate(to) })}
        beside={<StatusTag tone={intact ? "good" : "late"}>{t(intact ? "intact" : "changed")}</StatusTag>}
        lead={
          <>
            <Link to={`/regulations/${snapshot.regulationId}?from=${from}&to=${to}`}>
              {snapshot.regulation ? say(snapshot.regulation.title) : t("regulation")}
            </Link>
            <br />
            {t("closedBy", { name: snapshot.closedBy?.name ?? "–", when: showInstant(snapshot.closedAt) })}
            {snapshot.note && ` · ${snapshot.note}`}
          </>
        }
      />
      <div className={styles.column}>
        <section className={styles.card} aria-labelledby="hash">
          <h2 id="hash">{t("hash")}</h2>
          <code className={styles.hash}>{hash}</code>
          <p className={styles.quiet}>{t(intact ? "intactMeans" : "changedMeans")}</p>
        </section>
        <SinceThen snapshot={snapshot} />
        <section className={styles.card} aria-labelledby="content">
          <h2 id="content">{t("content")}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
          <section className={styles.scroll} aria-label={t("article")} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t("article")}</th>
                  {figures.map((figure) => (
                    <th key={figure} scope="col">
                      {t(`figure.${figure}`)}
                    </th>
                  ))}
                  <th scope="col">{t("rate")}</th>
                </tr>
              </thead>
              <tbody>
                {content.articles.map((article) => {
                  const percent = keptPercent(article);
                  return (
                    <tr key={article.id}>
                      <th scope="row">
                        <Link to={`/articles/${article.id}?from=${from}&to=${to}`}>{article.ref}</Link>
                      </th>
                      {figures.map((figure) => (
                        <td key={figure}>{article[figure] ?? "–"}</td>
                      ))}
                      <td>{percent === null ? "–" : `${percent}%`}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        </section>
      </div>
    </>
  );
}
