import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useWords } from "../../../lib/words";
import { ReasonDialog } from "../../../ui/reason-dialog";
import { toast } from "../../../ui/toast";
import { reinstateArticle, retireArticle } from "../queries";
import type { ArticleView } from "../regulation";

/** Takes an article out of force, or back into it, with a reason; its guards and deadlines go and come with it. */
export function Standing({
  article,
  turn,
  onClose,
}: {
  article: ArticleView;
  turn: "retire" | "reinstate";
  onClose: () => void;
}) {
  const t = useWords("article");
  const client = useQueryClient();
  const turning = useMutation({
    mutationFn: (reason: string) => (turn === "retire" ? retireArticle : reinstateArticle)(article.id, reason),
    onSuccess: async () => {
      toast({ text: t(`${turn}Done`, { ref: article.ref }) });
      await Promise.all([
        client.invalidateQueries({ queryKey: ["article"] }),
        client.invalidateQueries({ queryKey: ["regulation"] }),
      ]);
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={t(`${turn}Title`, { ref: article.ref })}
      hint={t(`${turn}Means`)}
      confirm={t(turn)}
      danger={turn === "retire"}
      required
      problem={turning.error}
      busy={turning.isPending}
      onConfirm={(reason) => turning.mutate(reason)}
      onClose={onClose}
    />
  );
}
