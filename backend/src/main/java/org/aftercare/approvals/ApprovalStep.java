package org.aftercare.approvals;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One signature that a request needs: of whom, and what they decided. */
@Embeddable
public class ApprovalStep {
    @Schema(name = "ApprovalDecision")
    public enum Decision {
        signed,
        refused
    }

    public String role;

    /** Where the role must be held; null: anywhere. */
    public UUID branchId;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    public UUID personId;

    /** Whom the person stood in for; null: it is their own role. */
    public UUID onBehalfOf;

    public Instant decidedAt;
    public String reason;

    static ApprovalStep of(String role, UUID branchId) {
        ApprovalStep step = new ApprovalStep();
        step.role = role;
        step.branchId = branchId;
        return step;
    }

    boolean isDecided() {
        return decision != null;
    }

    void sign(UUID person, UUID forWhom, Instant now) {
        decide(Decision.signed, person, forWhom, now);
    }

    void refuse(UUID person, UUID forWhom, String why, Instant now) {
        decide(Decision.refused, person, forWhom, now);
        reason = why.trim();
    }

    private void decide(Decision what, UUID person, UUID forWhom, Instant now) {
        decision = what;
        personId = person;
        onBehalfOf = forWhom;
        decidedAt = now;
    }
}
