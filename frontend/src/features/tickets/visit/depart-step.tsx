import { useState } from "react";
import { useNavigate } from "react-router";
import { api, take } from "../../../api/client";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { JobCard } from "./job-card";
import { useStep } from "./queries";
import { RefuseDialog } from "./refuse-dialog";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** Before setting out: what waits there, and the last chance to refuse. */
export function DepartStep({ ticket }: StepProps) {
  const t = useWords("visit");
  const go = useNavigate();
  const [refusing, setRefusing] = useState(false);
  // One id for all tries, so that a lost answer does not begin a second visit.
  const [id] = useState(uuid);
  const depart = useStep(ticket.id, () =>
    take(api.POST("/api/v1/tickets/{id}/visits", { params: { path: { id: ticket.id } }, body: { id } })),
  );

  return (
    <>
      <JobCard ticket={ticket} />
      <div className={styles.thumb}>
        {depart.error && <ProblemAlert problem={depart.error} />}
        <p>{t("departHint")}</p>
        <Button kind="main" wide className={styles.big} busy={depart.isPending} onClick={() => depart.mutate()}>
          {t("depart")}
        </Button>
        {ticket.allowedActions.includes("refuseDispatch") && (
          <Button kind="quiet" wide onClick={() => setRefusing(true)}>
            {t("refuse")}
          </Button>
        )}
      </div>
      {refusing && (
        <RefuseDialog
          ticketId={ticket.id}
          onClose={() => setRefusing(false)}
          onRefused={() => {
            toast({ text: t("refused", { number: ticket.number }) });
            void go("/day");
          }}
        />
      )}
    </>
  );
}
