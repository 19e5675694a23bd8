import { fromNow, showSpan } from "../../../lib/dates";
import { useNow } from "../../../lib/now";
import { sayCode, useWords } from "../../../lib/words";
import { steps } from "../complaint";
import type { Complaint } from "../complaint-view";
import styles from "../complaints.module.css";

/** The prescribed order, how far it is, and how long each step took (5.3.3a). */
export function StepsBar({ complaint }: { complaint: Complaint }) {
  const t = useWords("complaints");
  const now = useNow();
  const at = steps.indexOf(complaint.step);
  return (
    <ol className={styles.steps} aria-label={t("steps")}>
      {steps.map((step, index) => {
        const stage = complaint.stages.filter((each) => each.step === step).at(-1);
        const here = index === at;
        const minutes = stage
          ? (new Date(stage.leftAt ?? now).getTime() - new Date(stage.enteredAt).getTime()) / 60_000
          : 0;
        return (
          <li
            key={step}
            data-when={index < at ? "past" : here ? "now" : "later"}
            aria-current={here ? "step" : undefined}
          >
            <span>{sayCode(t, `step.${step}`)}</span>
            {stage && index <= at && (
              <small>
                {step === "closed"
                  ? fromNow(stage.enteredAt)
                  : t(here ? "hereFor" : "took", { time: showSpan(Math.max(0, Math.round(minutes))) })}
              </small>
            )}
          </li>
        );
      })}
    </ol>
  );
}
