import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { showMoment } from "../../../lib/dates";
import { useInLanguage } from "../../../lib/in-language";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag } from "../../../ui/status-tag";
import { Waiting } from "../../../ui/waiting";
import { acknowledge, type ConductItem, conductQuery } from "./conduct";
import styles from "./conduct.module.css";

/** What I am to have read: each article once per version, what is new first. */
export default function ConductPage() {
  const t = useWords("conduct");
  const conduct = useQuery(conductQuery);
  const waiting = conduct.data?.filter((item) => !item.acknowledgedAt) ?? [];
  const done = conduct.data?.filter((item) => item.acknowledgedAt) ?? [];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {!conduct.data && <Waiting query={conduct} />}
      {conduct.data && waiting.length === 0 && (
        <EmptyState title={t(done.length > 0 ? "allDone" : "nothing")} hint={t("nothingHint")} />
      )}
      <List items={waiting} />
      {done.length > 0 && (
        <>
          <h2 className={styles.done}>{t("done")}</h2>
          <List items={done} />
        </>
      )}
    </>
  );
}

function List({ items }: { items: ConductItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <Item key={item.article.id} item={item} />
      ))}
    </ul>
  );
}

function Item({ item: { article, text, version, acknowledgedAt } }: { item: ConductItem }) {
  const t = useWords("conduct");
  const say = useInLanguage();
  const client = useQueryClient();
  const acknowledging = useMutation({
    mutationFn: () => acknowledge(article.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["conduct"] }),
  });
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.of}>
          <Link to={`/articles/${article.id}`}>{article.ref}</Link> {say(article.regulation.title)}{" "}
          {t("version", { n: version })}
        </p>
        <p className={styles.text}>{say(text)}</p>
        {acknowledging.error && <ProblemAlert problem={acknowledging.error} />}
      </div>
      {acknowledgedAt ? (
        <StatusTag tone="good">{t("acknowledgedAt", { when: showMoment(acknowledgedAt) })}</StatusTag>
      ) : (
        <Button
          kind="main"
          busy={acknowledging.isPending}
          onClick={() => acknowledging.mutate()}
          aria-label={t("acknowledgeThis", { ref: article.ref })}
        >
          {t("acknowledge")}
        </Button>
      )}
    </li>
  );
}
