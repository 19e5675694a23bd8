import { useState } from "react";
import { useNavigate } from "react-router";
import { api, take } from "../../../api/client";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { JobParts } from "../../../ui/job-parts/job-parts";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { JobCard } from "./job-card";
import { useStep } from "./queries";
import { RefuseDialog } from "./refuse-dialog";
import { type Along, TakeAlong } from "./take-along";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** Before setting out: what waits there, and the last chance to refuse. */
export function DepartStep({ ticket }: StepProps) {
  const t = useWords("visit");
  const go = useNavigate();
  const [refusing, setRefusing] = useState(false);
  // One id for all tries, so that a lost answer does not begin a second visit.
  const [id] = useState(uuid);
  const [along, setAlong] = useState<Along>({ tools: [], reason: "", agreedByPhone: false });
  const depart = useStep(ticket.id, () =>
    take(
      api.POST("/api/v1/tickets/{id}/visits", {
        params: { path: { id: ticket.id } },
        body: { id, ...along, reason: along.reason.trim() },
      }),
    ),
  );
  const draw = useStep(ticket.id, () =>
    take(api.POST("/api/v1/tickets/{id}/receipt-slip", { params: { path: { id: ticket.id } } })),
  );

  return (
    <>
      <JobCard ticket={ticket} />
      <TakeAlong needed={ticket.neededTools} along={along} onChange={setAlong} />
      {ticket.receiptSlip && <p className={styles.second}>{t("slip", { number: ticket.receiptSlip.number })}</p>}
      <JobParts workKind="ticket" workId={ticket.id} open place={ticket.address} />
      <div className={styles.thumb}>
        {draw.error && <ProblemAlert problem={draw.error} />}
        {ticket.allowedActions.includes("drawReceiptSlip") && (
          <Button wide busy={draw.isPending} onClick={() => draw.mutate()}>
            {t("drawSlip")}
          </Button>
        )}
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
