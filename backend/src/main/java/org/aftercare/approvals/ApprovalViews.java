package org.aftercare.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** Requests for signatures as they are shown. */
public final class ApprovalViews {
    private ApprovalViews() {}

    /**
     * @param facts exactly what is signed, in words
     * @param allowedActions operations the caller may do with it now
     */
    public record ApprovalView(
            UUID id,
            String number,
            ArticleOfApproval article,
            String action,
            String actionLabel,
            SubjectOfApproval subject,
            List<SignedFact> facts,
            Approval.Mode mode,
            List<StepOfApproval> steps,
            Approval.Status status,
            PersonRef askedBy,
            Instant askedAt,
            String note,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** @param text as it stood when it was asked, in the caller's language */
    public record ArticleOfApproval(UUID id, String ref, String text) {}

    /** @param label what people call it; null where nobody has named it yet */
    public record SubjectOfApproval(String kind, UUID id, String label) {}

    public record SignedFact(String name, String label, String value) {}

    /**
     * @param person who decided; null: nobody yet
     * @param onBehalfOf whom they stood in for; null: it is their own role
     * @param mine whether the caller may decide it now
     */
    public record StepOfApproval(
            String role,
            String label,
            PersonRef person,
            ApprovalStep.Decision decision,
            Instant at,
            String reason,
            PersonRef onBehalfOf,
            boolean mine) {}

    /** @param toSign requests that wait for the caller */
    public record ApprovalCount(long toSign) {}

    /** Who signs while I am away; both days inclusive. */
    @Schema(name = "DelegationView")
    public record DelegationView(PersonRef to, LocalDate from, LocalDate until) {}
}
