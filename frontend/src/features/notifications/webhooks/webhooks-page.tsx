import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { AdminParts } from "../../../ui/admin-parts";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { type Webhook, webhooksQuery } from "./queries";
import { SecretDialog } from "./secret-dialog";
import { WebhookDialog } from "./webhook-dialog";
import { WebhookLine } from "./webhook-line";
import styles from "./webhooks.module.css";

/** The gateways that take notices: add, try, change, remove. */
export default function WebhooksPage() {
  const t = useWords("noticeAdmin");
  const may = useMay("addWebhook");
  const webhooks = useQuery(webhooksQuery);
  const [editing, setEditing] = useState<Webhook | "new" | null>(null);
  const [secret, setSecret] = useState<{ name: string; secret: string } | null>(null);
  return (
    <>
      <AdminParts />
      <PageHeader title={t("webhooks")} lead={t("webhooksLead")}>
        {may && (
          <Button kind="main" onClick={() => setEditing("new")}>
            {t("addWebhook")}
          </Button>
        )}
      </PageHeader>
      {!webhooks.data && <Waiting query={webhooks} block />}
      {webhooks.data?.length === 0 && <EmptyState title={t("noWebhooks")} hint={t("noWebhooksHint")} />}
      {webhooks.data && webhooks.data.length > 0 && (
        <ul className={styles.list}>
          {webhooks.data.map((webhook) => (
            <WebhookLine key={webhook.id} webhook={webhook} onEdit={() => setEditing(webhook)} />
          ))}
        </ul>
      )}
      {editing && (
        <WebhookDialog
          webhook={editing === "new" ? null : editing}
          onSecret={setSecret}
          onClose={() => setEditing(null)}
        />
      )}
      {secret && <SecretDialog {...secret} onClose={() => setSecret(null)} />}
    </>
  );
}
