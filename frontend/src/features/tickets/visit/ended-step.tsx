import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { Link } from "react-router";
import { showMoney } from "../../../lib/money";
import { sayCode, useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import { inOrder } from "../my-day/day";
import { myDayQuery } from "../my-day/queries";
import { JobCard } from "./job-card";
import { nextStep } from "./steps";
import { TakenItems } from "./taken-items";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** Nothing more to do here: what came of it, what is owed, and where to go next. */
export function EndedStep({ ticket, draft, onEnded }: StepProps) {
  const t = useWords("visit");
  const { data: day } = useQuery(myDayQuery());
  const next = day && inOrder(day.jobs.filter((job) => job.id !== ticket.id)).next;
  const over = nextStep(ticket, draft) === "over";

  // Whatever was kept on this phone is with the server now.
  useEffect(() => {
    if (over && draft.outcome) onEnded();
  }, [over, draft.outcome, onEnded]);

  return (
    <>
      <JobCard ticket={ticket} />
      <div className={styles.low}>
        {over ? (
          <p>
            <StatusTag tone={ticket.status === "registered" ? "waiting" : "good"}>
              {sayCode(t, `over.${ticket.status}`)}
            </StatusTag>
          </p>
        ) : (
          <p className={styles.second}>{t("waitingHint")}</p>
        )}
        {ticket.status === "to_take_in" && <TakenItems ticket={ticket.id} />}
        {ticket.collection && <p>{t("collected", { amount: showMoney(ticket.collection.amount) })}</p>}
        <div className={styles.thumb}>
          <Link className={styles.next} to={next ? `/day/${next.id}` : "/day"}>
            {next ? t("nextVisit", { name: next.contactName || next.customer.name }) : t("toDay")}
          </Link>
        </div>
      </div>
    </>
  );
}
