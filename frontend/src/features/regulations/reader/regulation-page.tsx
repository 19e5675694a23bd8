import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useParams } from "react-router";
import { useFilters } from "../../../lib/filters";
import { useInLanguage } from "../../../lib/in-language";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { EmptyState } from "../../../ui/empty-state";
import { usePeriod } from "../../../ui/period-picker";
import { ProblemAlert } from "../../../ui/problem-alert";
import { Waiting } from "../../../ui/waiting";
import { regulationEvidenceQuery, regulationQuery } from "../queries";
import { grouped, type RegulationView } from "../regulation";
import { ArticleEntry } from "./article-entry";
import { ClosedPeriods } from "./closed-periods";
import styles from "./reader.module.css";
import { ReaderBar } from "./reader-bar";
import { ReaderHead } from "./reader-head";

/** A regulation as the document it is, and beside each article whether it is kept. */
export default function RegulationPage() {
  const { id = "" } = useParams();
  const regulation = useQuery(regulationQuery(id));
  if (!regulation.data) return <Waiting query={regulation} />;
  return <Reader key={id} regulation={regulation.data} />;
}

export const readerFilters = { kind: "", state: "" };

function Reader({ regulation }: { regulation: RegulationView }) {
  const t = useWords("reader");
  const say = useInLanguage();
  const { from, to, branch } = usePeriod();
  const period = useMemo(() => ({ from, to, branch }), [from, to, branch]);
  const [filters, change] = useFilters(readerFilters);
  const mayEvidence = useMay("showRegulationEvidence") && regulation.status !== "available";
  const evidence = useQuery({ ...regulationEvidenceQuery(regulation.id, period), enabled: mayEvidence });
  const lives = useMemo(() => new Map(evidence.data?.articles.map((life) => [life.id, life])), [evidence.data]);
  const groups = useMemo(
    () =>
      grouped(
        regulation.articles.filter(
          (article) =>
            (!filters.kind || article.kind === filters.kind) && (!filters.state || article.state === filters.state),
        ),
      ),
    [regulation.articles, filters],
  );

  return (
    <>
      <ReaderHead regulation={regulation} asOf={evidence.data?.asOf ?? null} counted={mayEvidence} />
      <ReaderBar articles={regulation.articles} filters={filters} change={change} counted={mayEvidence} />
      {evidence.error && <ProblemAlert problem={evidence.error} />}
      {regulation.articles.length === 0 && <EmptyState title={t("none")} hint={t("noneHint")} />}
      {regulation.articles.length > 0 && groups.length === 0 && (
        <EmptyState title={t("filtered")} action={t("all")} to={`/regulations/${regulation.id}`} />
      )}
      <ol className={styles.document} aria-label={say(regulation.title)} aria-busy={evidence.isPlaceholderData}>
        {groups.map((group) => (
          <li key={`${group.ref} ${group.clauses[0]?.id}`} className={styles.group}>
            <ol>
              {group.clauses.map((article, at) => (
                <ArticleEntry
                  key={article.id}
                  article={article}
                  number={at === 0 ? article.ref : article.ref.slice(group.ref.length)}
                  life={lives.get(article.id)}
                  period={period}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {regulation.status !== "available" && <ClosedPeriods regulation={regulation} period={period} />}
    </>
  );
}
