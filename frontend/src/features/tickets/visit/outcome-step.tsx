import { ChevronRight } from "lucide-react";
import { useWords } from "../../../lib/words";
import { outcomes } from "./views";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** How the visit ends; each choice says what it will ask for (demand 17). */
export function OutcomeStep({ ticket, draft, onDraft }: StepProps) {
  const t = useWords("visit");
  return (
    <div className={styles.low}>
      <p id="outcome-ask">{t("outcomeAsk")}</p>
      <ul className={styles.choices} aria-labelledby="outcome-ask">
        {/* Whoever met somebody does not end as if nobody had been home (3.2.5). */}
        {outcomes
          .filter((outcome) => outcome !== "not_home" || !ticket.refusedActions?.["endVisit.not_home"])
          .map((outcome) => (
            <li key={outcome}>
              <button
                type="button"
                aria-pressed={draft.outcome === outcome}
                onClick={() => onDraft({ outcome, back: null })}
              >
                <strong>{t(`outcome.${outcome}`)}</strong>
                <span>{t(`outcomeNeeds.${outcome}`)}</span>
                <ChevronRight size={20} strokeWidth={1.75} aria-hidden="true" />
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
