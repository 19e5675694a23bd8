package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** The handling form: how it is handled, what was agreed with whom, and that it was decided (5.2.2.3). */
@Embeddable
public class Solution {
    public String handling;
    public UUID handlingBy;
    public Instant handlingAt;
    public String solution;
    public UUID agreedBy;
    public Instant agreedAt;
    public LocalDate customerAgreedOn;
    public String customerContact;

    /** Submitted to the departments for approval (5.2.2.3d). */
    public Instant submittedAt;

    public UUID decidedBy;
    public Instant decidedAt;

    void draft(String text, UUID by, Instant now) {
        handling = text.trim();
        handlingBy = by;
        handlingAt = now;
    }

    void agree(String text, UUID by, Instant now) {
        solution = text.trim();
        agreedBy = by;
        agreedAt = now;
    }

    void settleWithCustomer(String text, LocalDate on, String contact) {
        solution = text == null || text.isBlank() ? solution : text.trim();
        customerAgreedOn = on;
        customerContact = contact.trim();
    }

    void decide(UUID by, Instant now) {
        decidedBy = by;
        decidedAt = now;
    }

    /** Not solved, or not approved: agreed anew; the draft is kept to start from. */
    void again() {
        agreedBy = null;
        agreedAt = null;
        customerAgreedOn = null;
        customerContact = null;
        submittedAt = null;
        decidedBy = null;
        decidedAt = null;
    }
}
