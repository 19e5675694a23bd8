import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showDay, showMoment } from "../../../lib/dates";
import { useList } from "../../../lib/list";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Money } from "../../../ui/money";
import { ProblemAlert } from "../../../ui/problem-alert";
import { ReasonDialog } from "../../../ui/reason-dialog";
import { type Breach, withdrawBreach } from "../conduct/conduct";
import type { ArticleView } from "../regulation";
import styles from "./article.module.css";
import { BreachDialog } from "./breach-dialog";

/** Breaches somebody wrote down against the article: what a machine cannot know. */
export function Breaches({ article }: { article: ArticleView }) {
  const t = useWords("article");
  const list = useList<Breach>("breach", "/api/v1/breaches", { article: article.id }, ["article"]);
  const [recording, setRecording] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Breach | null>(null);
  return (
    <section className={styles.section} aria-labelledby="breaches">
      <header className={styles.head}>
        <h2 id="breaches">{t("breaches")}</h2>
        {article.allowedActions.includes("recordBreach") && (
          <Button onClick={() => setRecording(true)}>{t("recordBreach")}</Button>
        )}
      </header>
      {list.error && <ProblemAlert problem={list.error} />}
      {list.rows?.length === 0 && <p>{t("noBreaches")}</p>}
      <ul className={styles.breaches}>
        {list.rows?.map((breach) => (
          <li key={breach.id} data-withdrawn={!!breach.withdrawnAt}>
            <p>
              <strong>{breach.person.name}</strong> {showDay(breach.on)}
            </p>
            <p>{breach.facts}</p>
            <p>
              {t("consequenceIs", { consequence: breach.consequence })}
              {breach.amount !== null && (
                <>
                  {" "}
                  <Money amount={breach.amount} />
                </>
              )}
            </p>
            <p className={styles.quiet}>
              {t("recordedBy", { name: breach.recordedBy?.name ?? "–", when: showMoment(breach.recordedAt) })}
            </p>
            {breach.withdrawnAt && (
              <p>
                {t("withdrawnBy", {
                  name: breach.withdrawnBy?.name ?? "–",
                  when: showMoment(breach.withdrawnAt),
                  reason: breach.withdrawnWhy ?? "",
                })}
              </p>
            )}
            {breach.allowedActions?.includes("withdrawBreach") && (
              <Button kind="quiet" onClick={() => setWithdrawing(breach)}>
                {t("withdraw")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.more && (
        <Button onClick={list.more} busy={list.loadingMore}>
          {t("moreBreaches")}
        </Button>
      )}
      {recording && <BreachDialog article={article} onClose={() => setRecording(false)} />}
      {withdrawing && <Withdraw breach={withdrawing} onClose={() => setWithdrawing(null)} />}
    </section>
  );
}

function Withdraw({ breach, onClose }: { breach: Breach; onClose: () => void }) {
  const t = useWords("article");
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: (reason: string) => withdrawBreach(breach.id, reason),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["breach"] });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={t("withdrawTitle", { name: breach.person.name })}
      hint={t("withdrawMeans")}
      confirm={t("withdraw")}
      danger
      required
      problem={withdrawing.error}
      busy={withdrawing.isPending}
      onConfirm={(reason) => withdrawing.mutate(reason)}
      onClose={onClose}
    />
  );
}
