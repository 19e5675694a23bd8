import { api, take } from "../../../api/client";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PhotoStrip } from "../../../ui/photo-strip";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag } from "../../../ui/status-tag";
import { useStep } from "./queries";
import { type Outcome, openVisit } from "./views";
import styles from "./visit.module.css";
import type { StepProps } from "./visit-step";

/** Signed: the last press stamps the leaving. Photos still on the phone are sent first, or taken away. */
export function LeaveStep({ ticket, draft, queue }: StepProps) {
  const t = useWords("visit");
  const visit = openVisit(ticket);
  const leave = useStep(ticket.id, () =>
    take(
      api.POST("/api/v1/visits/{id}/end", {
        params: { path: { id: visit?.id ?? "" } },
        // This step is reached only with an outcome chosen.
        body: { outcome: draft.outcome as Outcome, ...(draft.reason.trim() && { reason: draft.reason.trim() }) },
      }),
    ),
  );
  return (
    <div className={styles.low}>
      {ticket.signature && (
        <p>
          <StatusTag tone="good">{t("signedBy", { signer: ticket.signature.signer })}</StatusTag>
        </p>
      )}
      {queue.unsent > 0 && (
        <>
          <p role="status" className={styles.warning}>
            {t("leavePhotos", { count: queue.unsent })}
          </p>
          <PhotoStrip
            photos={queue.photos.filter((photo) => photo.state !== "sent")}
            onRetry={queue.retry}
            onRemove={queue.remove}
          />
        </>
      )}
      <p>{t("leaveHint")}</p>
      {leave.error && <ProblemAlert problem={leave.error} />}
      <div className={styles.thumb}>
        <Button
          kind="main"
          wide
          className={styles.big}
          busy={leave.isPending}
          disabled={queue.unsent > 0}
          onClick={() => leave.mutate()}
        >
          {t("leaveDo")}
        </Button>
      </div>
    </div>
  );
}
