import { memo } from "react";
import { Link } from "react-router";
import { useInLanguage } from "../../../lib/in-language";
import type { Counted } from "../../../lib/period";
import type { ArticleLife } from "../evidence";
import { useFigureWords } from "../figure-words";
import type { ArticleView } from "../regulation";
import { LifeBeside } from "./life-beside";
import styles from "./reader.module.css";

interface Props {
  article: ArticleView;
  /** What stands in the margin: the whole number, or only the letter under one already named. */
  number: string;
  life: ArticleLife | undefined;
  period: Counted;
}

/** One article: its number in the margin, its words, and its life beside them. */
export const ArticleEntry = memo(function ArticleEntry({ article, number, life, period }: Props) {
  const say = useInLanguage();
  const figure = useFigureWords();
  const set = article.parameters.filter((parameter) => parameter.value !== null);
  return (
    <li id={`article-${article.ref}`} tabIndex={-1} className={styles.article} data-state={article.state}>
      <Link className={styles.ref} to={`/articles/${article.id}`} aria-label={article.ref}>
        {number}
      </Link>
      <div className={styles.text}>
        <p>{say(article.text)}</p>
        {set.length > 0 && (
          <p className={styles.figures}>
            {set.map((parameter) => (
              <span key={parameter.name}>{`${say(parameter)} ${figure(parameter.type, parameter.value)}`}</span>
            ))}
          </p>
        )}
      </div>
      <LifeBeside article={article} life={life} period={period} />
    </li>
  );
});
