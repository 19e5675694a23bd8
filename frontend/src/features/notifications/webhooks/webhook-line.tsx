import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag } from "../../../ui/status-tag";
import { toast } from "../../../ui/toast";
import { removeWebhook, tryWebhook, type Webhook } from "./queries";
import styles from "./webhooks.module.css";

/** One gateway: where it is, what it takes, and whether it answers. */
export function WebhookLine({ webhook, onEdit }: { webhook: Webhook; onEdit: () => void }) {
  const t = useWords("noticeAdmin");
  const ui = useWords("ui");
  const client = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const may = (action: string) => webhook.allowedActions.includes(action);
  const trial = useMutation({ mutationFn: () => tryWebhook(webhook.id) });
  const remove = useMutation({
    mutationFn: () => removeWebhook(webhook.id),
    onSuccess: () => {
      setRemoving(false);
      toast({ text: t("removed", { name: webhook.name }) });
      return client.invalidateQueries({ queryKey: ["webhook"] });
    },
  });
  return (
    <li className={styles.webhook}>
      <div>
        <strong>{webhook.name}</strong>
        <code>{webhook.url}</code>
        <span>
          {[
            webhook.kinds.length > 0 ? t("someKinds", { count: webhook.kinds.length }) : t("allKinds"),
            webhook.lastSentAt && t("lastSent", { time: showMoment(webhook.lastSentAt) }),
            webhook.waiting > 0 && t("waitingCount", { count: webhook.waiting }),
          ]
            .filter(Boolean)
            .join(" · ")}
          {webhook.dead > 0 && (
            <>
              {" · "}
              <Link to="/deliveries?status=dead">{t("deadCount", { count: webhook.dead })}</Link>
            </>
          )}
        </span>
      </div>
      <div className={styles.actions}>
        {may("tryWebhook") && (
          <Button onClick={() => trial.mutate()} busy={trial.isPending}>
            {t("try")}
          </Button>
        )}
        {may("changeWebhook") && <Button onClick={onEdit}>{t("change")}</Button>}
        {may("removeWebhook") && (
          <Button kind="danger" onClick={() => setRemoving(true)}>
            {t("remove")}
          </Button>
        )}
      </div>
      <div className={styles.answer} role="status">
        {trial.data && (
          <>
            <StatusTag tone={trial.data.taken ? "good" : "late"}>
              {t(trial.data.taken ? "tryOk" : "tryFailed")}
            </StatusTag>
            {trial.data.words}
          </>
        )}
      </div>
      {trial.error && <ProblemAlert problem={trial.error} />}
      {removing && (
        <Dialog
          title={t("removeTitle", { name: webhook.name })}
          onClose={() => setRemoving(false)}
          foot={
            <>
              <Button onClick={() => setRemoving(false)}>{ui("cancel")}</Button>
              <Button kind="danger" onClick={() => remove.mutate()} busy={remove.isPending}>
                {t("remove")}
              </Button>
            </>
          }
        >
          <p>{t("removeHint")}</p>
          {remove.error && <ProblemAlert problem={remove.error} />}
        </Dialog>
      )}
    </li>
  );
}
