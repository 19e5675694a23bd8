package org.aftercare.warranties.works;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.PersonRef;

/** Building works and their defects as they are shown. */
public final class WorksViews {
    private WorksViews() {}

    /** What is to be done next for works; the first that is open, in this order. */
    public enum WorksNext {
        /** Nobody was sent to a defect yet, or a proposal waits to be started. */
        see_defects,
        accept,
        issue_certificate,
        send_certificate,
        /** The owner knows another contact person than there is now (15.1.1c). */
        tell_contact,
        /** Nobody paid a return visit yet. */
        visit,
        nothing
    }

    /** @param sentOn null: issued only */
    public record WorksCertificate(UUID id, String number, LocalDate sentOn) {}

    /** @param visitedOn null: only planned */
    public record WorksVisitView(
            UUID id,
            LocalDate plannedOn,
            LocalDate visitedOn,
            String visited,
            String condition,
            String opinions,
            PersonRef by) {}

    /**
     * @param endsOn the last day of the warranty; null before the acceptance
     * @param daysLeft until then; negative: it is over; null before the acceptance
     * @param visits how many were paid
     * @param openDefects how many are not closed
     * @param next what is to be done; @param nextBy by when, where that is fixed
     */
    public record WorksRow(
            UUID id,
            String number,
            String name,
            String address,
            CustomerRef customer,
            LocalDate acceptedOn,
            LocalDate endsOn,
            Integer daysLeft,
            int visits,
            int openDefects,
            WorksNext next,
            LocalDate nextBy,
            String key) {}

    /** @param satisfaction 1 to 4; null: nobody asked */
    public record WorksView(
            UUID id,
            String number,
            String name,
            String address,
            CustomerRef customer,
            String summary,
            String scope,
            String terms,
            int years,
            LocalDate acceptedOn,
            String acceptedBy,
            LocalDate endsOn,
            Integer daysLeft,
            Integer satisfaction,
            String satisfactionNote,
            LocalDate satisfiedOn,
            WorksCertificate certificate,
            List<WorksVisitView> visits,
            List<DefectRow> defects,
            WorksNext next,
            LocalDate nextBy,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    public record WorksRef(UUID id, String number, String name, String address) {}

    /** @param withinPeriod reported while under warranty; otherwise it is marked */
    public record DefectRow(
            UUID id,
            String number,
            WorksRef works,
            String place,
            String description,
            Defect.Way way,
            Instant reportedAt,
            boolean withinPeriod,
            DefectStatus status,
            Defect.Responsible responsible,
            PersonRef inspector,
            Instant proposedAt,
            String key) {}

    /** Who bears what; the owner is invoiced exactly their amount. */
    public record CostShareView(
            BigDecimal materials,
            BigDecimal labour,
            BigDecimal equipment,
            BigDecimal contractorPercent,
            BigDecimal ownerPercent,
            BigDecimal ownerAmount,
            String agreedBy,
            Instant settledAt,
            PersonRef settledBy) {}

    /**
     * @param inspector who was sent; null: nobody yet
     * @param agreedBy who agreed to the determination for the owner
     * @param shownOn when the owner saw and agreed to the proposal
     * @param minutesToStart from the proposal to the start of the repair; null: not started
     */
    public record DefectView(
            UUID id,
            String number,
            WorksRef works,
            CustomerRef customer,
            String place,
            String reportedBy,
            Defect.Way way,
            Instant reportedAt,
            String description,
            boolean withinPeriod,
            DefectStatus status,
            PersonRef inspector,
            Instant sentAt,
            Instant inspectedAt,
            String finding,
            Defect.Responsible responsible,
            String nature,
            List<String> causes,
            PersonRef determinedBy,
            String agreedBy,
            Instant determinedAt,
            String method,
            String people,
            String materials,
            String plannedFor,
            Instant proposedAt,
            LocalDate shownOn,
            Instant startedAt,
            Integer minutesToStart,
            Instant finishedAt,
            String repair,
            int refusals,
            String refusal,
            String signedBy,
            LocalDate signedOn,
            Instant endedAt,
            String declined,
            CostShareView cost,
            int version,
            List<String> allowedActions)
            implements Versioned {}
}
