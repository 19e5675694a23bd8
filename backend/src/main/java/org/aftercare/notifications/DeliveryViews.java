package org.aftercare.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deliveries as they are shown. */
public final class DeliveryViews {
    private DeliveryViews() {}

    /** What an open delivery waits for. */
    public enum WaitsFor {
        /** Nothing: it leaves within seconds. */
        its_turn,
        /** None is configured. */
        mail_server,
        /** The end of the addressee's quiet hours, or the hour in which repeats are gathered. */
        quiet_or_digest,
        /** It holds a link, and nobody has said where this installation is reached. */
        public_address,
        /** The next try after a failure. */
        next_try
    }

    /** @param id null for a customer */
    public record Addressee(UUID id, String name, String email, String phone) {}

    /** @param name of the webhook; null once it is gone */
    public record Gateway(UUID id, String name) {}

    /**
     * @param label what the kind is called; @param title the notice's, both in the caller's language
     * @param notices how many it tells of: several in one mail
     * @param dueAt when it is tried next, or when its claim runs out; null once it is sent or given up
     * @param error what the last try failed with, as the other side said it
     * @param waitsFor null unless it waits; @param words the same as a sentence
     */
    public record DeliveryView(
            UUID id,
            String kind,
            String label,
            String title,
            int notices,
            Channel channel,
            Addressee to,
            Gateway webhook,
            DeliveryStatus status,
            Instant at,
            Instant dueAt,
            int tries,
            Instant lastTriedAt,
            String error,
            Instant sentAt,
            WaitsFor waitsFor,
            String words,
            List<String> allowedActions) {}
}
