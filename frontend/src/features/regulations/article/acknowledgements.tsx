import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag } from "../../../ui/status-tag";
import { acknowledge, acknowledgementsQuery } from "../conduct/conduct";
import type { ArticleView } from "../regulation";
import styles from "./article.module.css";

/** Who has signed this version of a conduct article and who has not, these first. */
export function Acknowledgements({ article }: { article: ArticleView }) {
  const t = useWords("article");
  const client = useQueryClient();
  const people = useQuery(acknowledgementsQuery(article.id));
  const own = useMutation({
    mutationFn: () => acknowledge(article.id),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["article"] }),
        client.invalidateQueries({ queryKey: ["conduct"] }),
      ]),
  });
  const all = [...(people.data ?? [])].sort((a, b) => Number(!!a.at) - Number(!!b.at));
  const missing = all.filter((person) => !person.at).length;
  return (
    <section className={styles.section} aria-labelledby="acknowledgements">
      <header className={styles.head}>
        <h2 id="acknowledgements">{t("acknowledgements")}</h2>
        {article.allowedActions.includes("acknowledge") && (
          <Button kind="main" busy={own.isPending} onClick={() => own.mutate()}>
            {t("acknowledge")}
          </Button>
        )}
      </header>
      {(people.error ?? own.error) && (
        <ProblemAlert problem={(people.error ?? own.error) as NonNullable<typeof own.error>} />
      )}
      {people.data && <p>{t("missing", { missing, all: all.length })}</p>}
      <ul className={styles.people}>
        {all.map(({ person, at }) => (
          <li key={person.id}>
            {person.name}
            <StatusTag tone={at ? "good" : "waiting"}>{at ? showMoment(at) : t("notYet")}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
