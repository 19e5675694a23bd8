package org.aftercare.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.aftercare.kernel.Versioned;

/** Webhooks as they are shown, added and changed. */
public final class WebhookForms {
    private WebhookForms() {}

    /** @param kinds of notice it takes; null or empty: all */
    public record AddWebhook(
            UUID id,
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 1000) String url,
            @Size(max = 200) Set<@NotBlank @Size(max = 100) String> kinds) {}

    /** @param renewSecret makes a new secret, which is shown in the answer; the old one signs no more */
    public record ChangeWebhook(
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 1000) String url,
            @Size(max = 200) Set<@NotBlank @Size(max = 100) String> kinds,
            boolean renewSecret) {}

    /**
     * @param kinds empty: all
     * @param secret whsec_…; only in the answer to its making, null afterwards
     * @param lastSentAt when it last took something
     * @param waiting how many calls wait; @param dead how many were given up
     */
    public record WebhookView(
            UUID id,
            String name,
            String url,
            List<String> kinds,
            String secret,
            Instant lastSentAt,
            int waiting,
            int dead,
            int version,
            List<String> allowedActions)
            implements Versioned {
        WebhookView showing(String made) {
            return new WebhookView(id, name, url, kinds, made, lastSentAt, waiting, dead, version, allowedActions);
        }
    }

    /** @param error what the gateway answered or why it was not reached; null where it took the trial */
    public record WebhookTrial(boolean taken, String error, String words) {}
}
