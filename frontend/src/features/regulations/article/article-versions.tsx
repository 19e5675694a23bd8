import { Fragment } from "react";
import { showMoment } from "../../../lib/dates";
import { useInLanguage } from "../../../lib/in-language";
import { useWords } from "../../../lib/words";
import { useFigureWords } from "../figure-words";
import type { ArticlePage, ArticleVersion, Parameter } from "../regulation";
import styles from "./article.module.css";

/** What the article was, from when, by whom and why; newest first. What was opened under a version stays under it. */
export function ArticleVersions({ article }: { article: ArticlePage }) {
  const t = useWords("article");
  const versions = [...article.versions].sort((a, b) => b.version - a.version);
  return (
    <section className={styles.section} aria-labelledby="versions">
      <h2 id="versions">{t("versions")}</h2>
      <ol className={styles.versions}>
        {versions.map((version, at) => (
          <li key={version.version} aria-current={at === 0 ? "true" : undefined}>
            <h3>
              {t("version", { n: version.version })}
              {at === 0 && <span className={styles.now}>{t("inForce")}</span>}
            </h3>
            <p className={styles.quiet}>
              {version.until
                ? t("fromUntil", { from: showMoment(version.from), until: showMoment(version.until) })
                : t("from", { from: showMoment(version.from) })}
              {version.by && ` · ${version.by.name}`}
            </p>
            {version.reason && <p>{t("because", { reason: version.reason })}</p>}
            <Changes version={version} before={versions[at + 1]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What this version changed of the one before: both figures, the words as they were. */
function Changes({ version, before }: { version: ArticleVersion; before: ArticleVersion | undefined }) {
  const t = useWords("article");
  const say = useInLanguage();
  const figure = useFigureWords();
  if (!before) return null;
  const names = [...new Set([...version.parameters, ...before.parameters].map((parameter) => parameter.name))];
  const find = (all: Parameter[], name: string) => all.find((parameter) => parameter.name === name);
  const changed = names.flatMap((name) => {
    const now = find(version.parameters, name);
    const then = find(before.parameters, name);
    return now?.value === then?.value ? [] : [{ name, now, then }];
  });
  const text = { zh: version.zh, en: version.en };
  const was = { zh: before.zh, en: before.en };
  const rules = JSON.stringify(version.rules) !== JSON.stringify(before.rules);
  return (
    <dl className={styles.changes}>
      {changed.map(({ name, now, then }) => (
        <Fragment key={name}>
          <dt>{say(now ?? then)}</dt>
          <dd>
            <del>{then ? figure(then.type, then.value) : "–"}</del> →{" "}
            <ins>{now ? figure(now.type, now.value) : "–"}</ins>
          </dd>
        </Fragment>
      ))}
      {say(text) !== say(was) && (
        <>
          <dt>{t("textWas")}</dt>
          <dd>
            <del>{say(was)}</del>
          </dd>
        </>
      )}
      {rules && <dt className={styles.wide}>{t("rulesChanged")}</dt>}
    </dl>
  );
}
