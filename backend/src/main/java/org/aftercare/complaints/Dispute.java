package org.aftercare.complaints;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** The customer and the company disagree: who is charged with it, on what of the contract it rests (5.3.5). */
@Embeddable
public class Dispute {
    public Instant disputedAt;
    public UUID disputePersonId;
    public UUID disputeContractId;
    public String disputeClauses;
    public String settlement;
    public Instant settledAt;

    void mark(UUID person, UUID contract, String clauses, Instant now) {
        disputedAt = disputedAt == null ? now : disputedAt;
        disputePersonId = person;
        disputeContractId = contract;
        disputeClauses = ComplaintForms.text(clauses);
    }

    void settle(String text, Instant now) {
        settlement = text.trim();
        settledAt = now;
    }

    boolean open() {
        return disputedAt != null && settledAt == null;
    }
}
