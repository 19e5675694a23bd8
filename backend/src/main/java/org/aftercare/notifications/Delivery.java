package org.aftercare.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;

/** One mail or one call of a webhook. Its id stays the same however often it is tried, so a receiver knows it again. */
@Entity
public class Delivery extends PanacheEntityBase {
    /** How long it rests after each failure: about three days in all. */
    static final List<Duration> RESTS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final int LONGEST_ERROR = 500;

    @Id
    public UUID id;

    public UUID noticeId;

    @Enumerated(EnumType.STRING)
    public Channel channel;

    /** Null for a customer. */
    public UUID personId;

    public String toName;
    public String email;

    /** Null once the webhook is gone, and for mails. */
    public UUID webhookId;

    @Enumerated(EnumType.STRING)
    public DeliveryStatus status;

    public Instant dueAt;
    public int tries;
    public Instant lastTriedAt;
    public String lastError;
    public Instant sentAt;

    /** Whether that claim still holds: another may have taken the delivery up when it ran out. */
    boolean isClaimedBy(int claim) {
        return status == DeliveryStatus.sending && tries == claim;
    }

    void sent(Instant now) {
        status = DeliveryStatus.sent;
        sentAt = now;
        lastTriedAt = now;
        dueAt = null;
        lastError = null;
    }

    /** Rests, each time longer, and is given up after the last rest. */
    void failed(Instant now, String why) {
        lastTriedAt = now;
        lastError = why.substring(0, Math.min(LONGEST_ERROR, why.length()));
        boolean givenUp = tries > RESTS.size();
        status = givenUp ? DeliveryStatus.dead : DeliveryStatus.waiting;
        dueAt = givenUp ? null : now.plus(RESTS.get(tries - 1));
    }

    /** Starts anew, for a person with the address they have now; 409 unless it was given up. */
    void repeat(Instant now, String currentEmail) {
        if (status != DeliveryStatus.dead) {
            throw Problem.conflict("delivery-not-dead");
        }
        if (channel == Channel.webhook && webhookId == null) {
            throw Problem.conflict("webhook-gone");
        }
        if (currentEmail != null && !currentEmail.isBlank()) {
            email = currentEmail;
        }
        status = DeliveryStatus.waiting;
        tries = 0;
        dueAt = now;
    }
}
