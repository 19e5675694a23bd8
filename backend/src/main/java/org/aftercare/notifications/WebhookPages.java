package org.aftercare.notifications;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.notifications.WebhookForms.WebhookView;

/** Webhooks as they are read, without their secrets. */
@ApplicationScoped
public class WebhookPages {
    private static final List<String> ACTIONS = List.of("changeWebhook", "removeWebhook", "tryWebhook");

    private static final String VIEW = """
            select w.id, w.name, w.url, coalesce(w.kinds, '{}') as kinds, null::text as secret, w.version,
              (select max(d.sent_at) from delivery d where d.webhook_id = w.id) as last_sent_at,
              (select count(*) from delivery d where d.webhook_id = w.id and d.status in ('waiting', 'sending'))::int as waiting,
              (select count(*) from delivery d where d.webhook_id = w.id and d.status = 'dead')::int as dead,
              $1::text[] as allowed_actions
            from webhook w
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    /** By name. */
    Uni<List<WebhookView>> all() {
        return sql.list(WebhookView.class, VIEW + " order by w.name", (Object) allowed());
    }

    Uni<WebhookView> one(UUID id) {
        return sql.found(WebhookView.class, VIEW + " where w.id = $2", allowed(), id);
    }

    private String[] allowed() {
        return ACTIONS.stream()
                .filter(action -> permissions.allows(action, caller.identity().roles()))
                .toArray(String[]::new);
    }
}
