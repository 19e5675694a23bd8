import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "react-router";
import { useDrafts } from "../../../lib/draft";
import { useInLanguage } from "../../../lib/in-language";
import { useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { addArticle, regulationQuery } from "../queries";
import { ArticleEditor } from "./article-editor";
import { blankArticle, bodyOf } from "./draft";

/** An article of the company's own, with rules that run as soon as it is saved; the draft survives a reload. */
export default function NewArticlePage() {
  const { id: regulationId = "" } = useParams();
  const t = useWords("ruleEditor");
  const say = useInLanguage();
  const go = useNavigate();
  const client = useQueryClient();
  const { person } = useSession();
  const regulation = useQuery(regulationQuery(regulationId));
  const { id, form, drafts, change, finish } = useDrafts(`article.${regulationId}`, person.id, blankArticle);
  const saving = useMutation({
    mutationFn: () => addArticle(regulationId, id, bodyOf(form)),
    onSuccess: async (article) => {
      finish();
      toast({ text: t("added", { ref: article.ref }) });
      await client.invalidateQueries({ queryKey: ["regulation"] });
      void go(`/articles/${article.id}`);
    },
  });
  if (regulation.error && !regulation.data) return <ProblemAlert problem={regulation.error} />;
  return (
    <>
      <PageHeader
        title={t("addTitle")}
        lead={regulation.data && <Link to={`/regulations/${regulationId}`}>{say(regulation.data.title)}</Link>}
      />
      <ArticleEditor
        draft={form}
        change={change}
        problem={saving.error}
        busy={saving.isPending}
        onSave={() => saving.mutate()}
      >
        {drafts.length > 0 && <Button onClick={() => finish()}>{t("discard")}</Button>}
      </ArticleEditor>
    </>
  );
}
