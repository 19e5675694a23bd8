package org.aftercare.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;
import org.aftercare.staff.Role;

/** Documents and checks as they are shown. */
public final class DocumentViews {
    private DocumentViews() {}

    /**
     * @param edition the version in force; null: none yet; @param next from when a newer one is; null: there is none
     * @param readAt when the caller acknowledged the one in force; null: not yet
     * @param readers how many did, @param people of so many whom it concerns
     */
    public record ServiceDocumentRow(
            UUID id,
            ServiceDocument.Kind kind,
            String title,
            Role role,
            Integer edition,
            LocalDate validFrom,
            LocalDate next,
            boolean mine,
            Instant readAt,
            int readers,
            int people) {}

    public record EditionView(
            int number,
            LocalDate validFrom,
            boolean inForce,
            String text,
            String reason,
            PersonRef writtenBy,
            Instant writtenAt) {}

    /** @param readAt of the version in force; null: not yet */
    public record ReaderView(PersonRef person, BranchRef branch, Instant readAt) {}

    /** @param mine it concerns the caller; @param editions the newest first; @param readers for whoever leads, else none */
    public record ServiceDocumentView(
            UUID id,
            ServiceDocument.Kind kind,
            String title,
            Role role,
            boolean mine,
            Instant readAt,
            List<EditionView> editions,
            List<ReaderView> readers,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** A post that people hold. @param document null: nothing says what it answers for */
    public record PostView(Role role, int people, UUID document, String title, Integer edition, LocalDate validFrom) {}

    /**
     * How a shop stands to the standards.
     *
     * @param unacknowledged standards in force it has not taken over; @param checkDue it was not checked within the
     *     period the company set, null: it set none
     */
    public record ShopStanding(
            BranchRef branch,
            List<Unacknowledged> unacknowledged,
            LocalDate lastCheck,
            LocalDate nextCheck,
            Boolean checkDue,
            int openFindings,
            int lateFindings) {}

    public record Unacknowledged(UUID id, String title, int edition) {}

    public record FindingView(
            UUID id, String what, LocalDate dueOn, Instant settledAt, PersonRef settledBy, String how, boolean late) {}

    public record ShopCheckView(
            UUID id,
            String number,
            BranchRef branch,
            UUID document,
            String title,
            LocalDate plannedOn,
            PersonRef plannedBy,
            LocalDate doneOn,
            PersonRef doneBy,
            String note,
            List<FindingView> findings,
            List<String> allowedActions,
            int version)
            implements Versioned {}
}
