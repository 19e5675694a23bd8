import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useInLanguage } from "../../../lib/in-language";
import { useWords } from "../../../lib/words";
import { ReasonDialog } from "../../../ui/reason-dialog";
import { toast } from "../../../ui/toast";
import { retire } from "../queries";
import type { RegulationRow } from "../regulation";

/** A regulation the company no longer goes by: nothing new is opened under it, its past stays. */
export function RetireDialog({
  regulation,
  onClose,
}: {
  regulation: Pick<RegulationRow, "id" | "title">;
  onClose: () => void;
}) {
  const t = useWords("regulations");
  const say = useInLanguage();
  const client = useQueryClient();
  const retiring = useMutation({
    mutationFn: (reason: string) => retire(regulation.id, reason),
    onSuccess: async () => {
      toast({ text: t("retired", { title: say(regulation.title) }) });
      await client.invalidateQueries({ queryKey: ["regulation"] });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={t("retireThis", { title: say(regulation.title) })}
      hint={t("retireMeans")}
      confirm={t("retire")}
      danger
      required
      problem={retiring.error}
      busy={retiring.isPending}
      onConfirm={(reason) => retiring.mutate(reason)}
      onClose={onClose}
    />
  );
}
