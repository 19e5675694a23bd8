import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Dialog } from "../../../ui/dialog";
import { EditForm } from "../../../ui/edit-form";
import { TextField } from "../../../ui/field";
import { toast } from "../../../ui/toast";
import { useEdit } from "../../../ui/use-edit";
import { templatesQuery } from "../templates/queries";
import { addWebhook, changeWebhook, type Webhook, type WebhookForm } from "./queries";
import styles from "./webhooks.module.css";

interface Props {
  /** Null: a new one. */
  webhook: Webhook | null;
  onSecret: (made: { name: string; secret: string }) => void;
  onClose: () => void;
}

const formOf = ({ name, url, kinds }: Pick<Webhook, "name" | "url" | "kinds">): WebhookForm => ({
  name,
  url,
  kinds: kinds.length > 0 ? kinds : null,
  renewSecret: false,
});

/** A gateway's name, address, and which notices it takes. */
export function WebhookDialog({ webhook, onSecret, onClose }: Props) {
  const t = useWords("noticeAdmin");
  const client = useQueryClient();
  const [id] = useState(uuid);
  const templates = useQuery(templatesQuery);
  const labelOf = (kind: string) => templates.data?.find((each) => each.kind === kind)?.label ?? kind;
  const edit = useEdit<WebhookForm, Webhook & { secret: string | null }>({
    initial: formOf(webhook ?? { name: "", url: "", kinds: [] }),
    version: webhook?.version,
    labels: { name: t("name"), url: t("url"), kinds: t("kinds"), renewSecret: t("renewSecret") },
    show: (name, value) =>
      name === "kinds"
        ? ((value as string[] | null)?.map(labelOf).join(t("listSeparator")) ?? t("allKinds"))
        : name === "renewSecret"
          ? ""
          : String(value ?? ""),
    formOf: (view: Webhook) => formOf(view),
    save: (form, version) =>
      webhook ? changeWebhook(webhook.id, version ?? webhook.version, form) : addWebhook(id, form),
    onSaved: ({ secret }, form) => {
      onClose();
      if (secret) onSecret({ name: form.name, secret });
      else toast({ text: t("changed", { name: form.name }) });
      void client.invalidateQueries({ queryKey: ["webhook"] });
    },
  });
  const { kinds } = edit.form;
  const choose = (kind: string, on: boolean) =>
    edit.set({ kinds: on ? [...(kinds ?? []), kind] : (kinds ?? []).filter((each) => each !== kind) });

  return (
    <Dialog title={t(webhook ? "changeTitle" : "addWebhook")} onClose={onClose}>
      <EditForm edit={edit} onCancel={onClose}>
        <TextField {...edit.text("name")} required maxLength={80} />
        <TextField
          {...edit.text("url")}
          required
          type="url"
          inputMode="url"
          placeholder="https://"
          hint={t("urlHint")}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={kinds === null}
            onChange={(event) => edit.set({ kinds: event.target.checked ? null : [] })}
          />
          {t("allKinds")}
        </label>
        {kinds !== null && (
          <fieldset className={styles.kinds}>
            <legend>{t("kinds")}</legend>
            {templates.data?.map(({ kind, label }) => (
              <label key={kind} className={styles.check}>
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={(event) => choose(kind, event.target.checked)}
                />
                {label}
              </label>
            ))}
          </fieldset>
        )}
        {webhook && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={edit.form.renewSecret}
              onChange={(event) => edit.set({ renewSecret: event.target.checked })}
            />
            {t("renewSecret")}
          </label>
        )}
      </EditForm>
    </Dialog>
  );
}
