import { useState } from "react";
import { api, take } from "../../../api/client";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { useStep } from "./queries";

interface Props {
  ticketId: string;
  onClose: () => void;
  onRefused: () => void;
}

/** A technician gives a job back, with the reason the supervisor plans by. */
export function RefuseDialog({ ticketId, onClose, onRefused }: Props) {
  const t = useWords("visit");
  const [reason, setReason] = useState("");
  const refuse = useStep(ticketId, () =>
    take(
      api.POST("/api/v1/tickets/{id}/refusal", { params: { path: { id: ticketId } }, body: { reason: reason.trim() } }),
    ),
  );
  return (
    <Dialog
      title={t("refuse")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button
            kind="danger"
            busy={refuse.isPending}
            onClick={() => refuse.mutate(undefined, { onSuccess: onRefused })}
          >
            {t("refuseDo")}
          </Button>
        </>
      }
    >
      <p>{t("refuseHint")}</p>
      {refuse.error && <ProblemAlert problem={refuse.error} labels={{ reason: t("refuseReason") }} />}
      <TextArea
        id="reason"
        label={t("refuseReason")}
        required
        maxLength={500}
        value={reason}
        error={refuse.error?.errors.find((error) => error.field === "reason")?.message}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
