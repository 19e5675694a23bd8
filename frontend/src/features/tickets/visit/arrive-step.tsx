import { api, take } from "../../../api/client";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { JobCard } from "./job-card";
import { useStep } from "./queries";
import { openVisit } from "./views";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** On the road: the arrival stamps the end of the response time (1.14). */
export function ArriveStep({ ticket, onDraft }: StepProps) {
  const t = useWords("visit");
  const visit = openVisit(ticket);
  const arrive = useStep(ticket.id, () =>
    take(api.POST("/api/v1/visits/{id}/arrival", { params: { path: { id: visit?.id ?? "" } } })),
  );
  return (
    <>
      <JobCard ticket={ticket} />
      <div className={styles.thumb}>
        {arrive.error && <ProblemAlert problem={arrive.error} />}
        <p>{t("arriveHint")}</p>
        <Button kind="main" wide className={styles.big} busy={arrive.isPending} onClick={() => arrive.mutate()}>
          {t("arrive")}
        </Button>
        {ticket.allowedActions.includes("endVisit") && (
          <Button kind="quiet" wide onClick={() => onDraft({ outcome: "not_home" })}>
            {t("nobody")}
          </Button>
        )}
      </div>
    </>
  );
}
