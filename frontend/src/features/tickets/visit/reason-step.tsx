import { useNavigate } from "react-router";
import { api, take } from "../../../api/client";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { EscalateStep } from "./escalate-step";
import { useStep } from "./queries";
import { openVisit } from "./views";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** Why it was not fixed: all that this outcome needs; an item taken in goes on to the customer's signature. */
export function ReasonStep({ ticket, draft, onDraft, onEnded }: StepProps) {
  const t = useWords("visit");
  const go = useNavigate();
  const outcome = draft.outcome === "fixed" || !draft.outcome ? "come_back" : draft.outcome;
  const visit = openVisit(ticket);
  const end = useStep(ticket.id, () =>
    take(
      api.POST("/api/v1/visits/{id}/end", {
        params: { path: { id: visit?.id ?? "" } },
        body: { outcome, reason: draft.reason.trim() },
      }),
    ),
  );
  const next = () => {
    if (outcome === "take_in") onDraft({ back: null });
    else {
      end.mutate(undefined, {
        onSuccess: () => {
          onEnded();
          void go("/day");
        },
      });
    }
  };

  return (
    <div className={styles.low}>
      <TextArea
        id="reason"
        label={t(`reason.${outcome}`)}
        hint={t(`reasonHint.${outcome}`)}
        error={end.error?.errors.find((error) => error.field === "reason")?.message}
        required={outcome !== "not_home"}
        maxLength={500}
        value={draft.reason}
        onChange={(event) =>
          // Typing keeps this step open: with a reason it would count as answered.
          onDraft({ reason: event.target.value, back: "reason" })
        }
      />
      {outcome === "come_back" && <EscalateStep ticket={ticket} />}
      {end.error && <ProblemAlert problem={end.error} labels={{ reason: t(`reason.${outcome}`) }} />}
      <div className={styles.thumb}>
        <Button
          kind="main"
          wide
          className={styles.big}
          busy={end.isPending}
          disabled={outcome === "take_in" && !draft.reason.trim()}
          onClick={next}
        >
          {t(`reasonDo.${outcome}`)}
        </Button>
        {!visit?.arrivedAt && (
          <Button kind="quiet" wide onClick={() => onDraft({ outcome: null, back: null })}>
            {t("back")}
          </Button>
        )}
      </div>
    </div>
  );
}
