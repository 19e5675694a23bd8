import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useInLanguage } from "../../../lib/in-language";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { adopt } from "../queries";
import type { RegulationRow } from "../regulation";
import styles from "./regulations.module.css";

/** Adopting: what it sets going from now on, and whether what already runs is taken up too. */
export function AdoptDialog({ regulation, onClose }: { regulation: RegulationRow; onClose: () => void }) {
  const t = useWords("regulations");
  const say = useInLanguage();
  const form = useId();
  const client = useQueryClient();
  const [takeUp, setTakeUp] = useState(false);
  const adopting = useMutation({
    mutationFn: () => adopt(regulation.id, takeUp),
    onSuccess: async () => {
      toast({ text: t("adopted", { title: say(regulation.title) }) });
      await client.invalidateQueries({ queryKey: ["regulation"] });
      onClose();
    },
  });
  const { running, waiting, manual } = regulation.counts;
  return (
    <Dialog
      title={t("adoptThis", { title: say(regulation.title) })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button kind="main" type="submit" form={form} busy={adopting.isPending}>
            {t("adopt")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!adopting.isPending) adopting.mutate();
        }}
      >
        <p>{t("adoptMeans", { running })}</p>
        {waiting + manual > 0 && <p className={styles.quiet}>{t("adoptNot", { waiting, manual })}</p>}
        <label className={styles.check}>
          <input type="checkbox" checked={takeUp} onChange={(event) => setTakeUp(event.target.checked)} />
          <span>
            {t("takeUp")}
            <small>{t("takeUpHint")}</small>
          </span>
        </label>
      </form>
      {adopting.error && <ProblemAlert problem={adopting.error} />}
    </Dialog>
  );
}
