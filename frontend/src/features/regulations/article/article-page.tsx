import { useQuery } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { dayOf, showDate } from "../../../lib/dates";
import { useInLanguage } from "../../../lib/in-language";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { LinkButton } from "../../../ui/link-button";
import { PageHeader } from "../../../ui/page-header";
import { SubjectTimeline } from "../../../ui/subject-timeline";
import { Waiting } from "../../../ui/waiting";
import { articleQuery } from "../queries";
import type { ArticlePage as Article } from "../regulation";
import { StateTag } from "../state-tag";
import { Acknowledgements } from "./acknowledgements";
import styles from "./article.module.css";
import { ArticleFigures } from "./article-figures";
import { ArticleLifeSection } from "./article-life";
import { ArticleRules } from "./article-rules";
import { ArticleVersions } from "./article-versions";
import { Breaches } from "./breaches";
import { Standing } from "./standing";

/** One article: its words, figures and rules, whether it is kept, and what it was before. */
export default function ArticlePage() {
  const { id = "" } = useParams();
  const article = useQuery(articleQuery(id));
  if (!article.data) return <Waiting query={article} />;
  return <Loaded key={id} article={article.data} />;
}

function Loaded({ article }: { article: Article }) {
  const r = useWords("regulations");
  const t = useWords("article");
  const say = useInLanguage();
  const mayEvidence = useMay("showArticleEvidence");
  const mayAcknowledgements = useMay("listAcknowledgements");
  const mayBreaches = useMay("listBreaches");
  const [standing, setStanding] = useState<"retire" | "reinstate" | null>(null);
  const may = (action: string) => article.allowedActions.includes(action);
  // Conduct is what nobody can see in records: staff read it and sign that they did; breaches are written down.
  const conduct = article.kind === "conduct";
  return (
    <>
      <PageHeader
        title={r("articleTitle", { ref: article.ref, kind: r(`kind.${article.kind}`) })}
        beside={<StateTag article={article} />}
        lead={
          <>
            <Link to={`/regulations/${article.regulation.id}`}>{say(article.regulation.title)}</Link>{" "}
            {article.since && t("since", { version: article.version, day: showDate(dayOf(article.since)) })}
          </>
        }
      >
        {may("retireArticle") && (
          <Button kind="quiet" onClick={() => setStanding("retire")}>
            {t("retire")}
          </Button>
        )}
        {may("reinstateArticle") && <Button onClick={() => setStanding("reinstate")}>{t("reinstate")}</Button>}
        {may("changeArticle") && (
          <LinkButton to={`/articles/${article.id}/edit`}>
            <Pencil size={16} strokeWidth={1.75} aria-hidden="true" />
            {t("edit")}
          </LinkButton>
        )}
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.column}>
          <blockquote className={styles.text}>{say(article.text)}</blockquote>
          {article.parameters.length > 0 && <ArticleFigures article={article} />}
          {article.rules.length > 0 && <ArticleRules article={article} />}
          {mayEvidence && <ArticleLifeSection article={article} />}
          {conduct && mayAcknowledgements && <Acknowledgements article={article} />}
          {mayBreaches && (conduct || article.manual || may("recordBreach")) && <Breaches article={article} />}
        </div>
        <div className={styles.column}>
          <ArticleVersions article={article} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="article" id={article.id} />
          </section>
        </div>
      </div>
      {standing && <Standing article={article} turn={standing} onClose={() => setStanding(null)} />}
    </>
  );
}
