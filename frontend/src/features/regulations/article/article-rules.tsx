import { useWords } from "../../../lib/words";
import type { ArticleView } from "../regulation";
import { RuleLines } from "../rules/rule-lines";
import { useTold } from "../rules/use-told";
import styles from "./article.module.css";

/** What the program does for this article, in words. */
export function ArticleRules({ article }: { article: ArticleView }) {
  const t = useWords("article");
  const words = useWords("ruleWords");
  const told = useTold(article.parameters);
  return (
    <section className={styles.section} aria-labelledby="rules">
      <h2 id="rules">{t("rules")}</h2>
      {article.rules.map((rule) => (
        <article key={rule.key} className={styles.rule}>
          <h3>{words(`kind.${rule.kind}`)}</h3>
          <RuleLines rule={rule} told={told} />
        </article>
      ))}
    </section>
  );
}
