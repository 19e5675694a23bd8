import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { useDrafts } from "../../../lib/draft";
import { useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { toast } from "../../../ui/toast";
import { Waiting } from "../../../ui/waiting";
import { articleQuery, changeArticle } from "../queries";
import type { ArticleView } from "../regulation";
import { ArticleConflict } from "./article-conflict";
import { ArticleEditor } from "./article-editor";
import { bodyOf, draftOf } from "./draft";

/** Changes an article's words, figures and rules; what was opened before stays under the version it was opened by. */
export default function EditArticlePage() {
  const { id = "" } = useParams();
  const article = useQuery(articleQuery(id));
  if (!article.data) return <Waiting query={article} />;
  return <Editing key={id} article={article.data} />;
}

function Editing({ article }: { article: ArticleView }) {
  const t = useWords("ruleEditor");
  const go = useNavigate();
  const client = useQueryClient();
  const { person } = useSession();
  const blank = useMemo(() => draftOf(article), [article]);
  const { form, drafts, change, finish } = useDrafts(`article.${article.id}`, person.id, blank);
  const saving = useMutation({
    mutationFn: (over: number) => changeArticle(article.id, over, bodyOf(form), form.reason.trim()),
    onSuccess: async () => {
      finish();
      toast({ text: t("changed", { ref: article.ref }) });
      await Promise.all([
        client.invalidateQueries({ queryKey: ["article"] }),
        client.invalidateQueries({ queryKey: ["regulation"] }),
      ]);
      void go(`/articles/${article.id}`);
    },
  });
  const theirs = saving.error?.stale ? (saving.error.facts.entity as ArticleView | undefined) : undefined;
  return (
    <>
      <PageHeader
        title={t("changeTitle", { ref: article.ref })}
        lead={<Link to={`/articles/${article.id}`}>{t("back")}</Link>}
      />
      <ArticleEditor
        draft={form}
        change={change}
        set={article.parameters}
        problem={theirs ? null : saving.error}
        busy={saving.isPending}
        onSave={() => saving.mutate(form.version ?? article.version)}
      >
        {drafts.length > 0 && <Button onClick={() => finish()}>{t("discard")}</Button>}
      </ArticleEditor>
      {theirs && saving.error && (
        <ArticleConflict
          problem={saving.error}
          mine={form}
          theirs={draftOf(theirs)}
          busy={saving.isPending}
          onKeepMine={() => {
            change({ version: theirs.version });
            saving.mutate(theirs.version);
          }}
          onTakeTheirs={() => {
            change(draftOf(theirs));
            saving.reset();
          }}
          onClose={saving.reset}
        />
      )}
    </>
  );
}
