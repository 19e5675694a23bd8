package org.aftercare.complaints.opinions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;
import org.aftercare.staff.Role;

/** What is told of opinions. */
public final class OpinionViews {
    private OpinionViews() {}

    /** @param person null: the whole department; @param mine it was passed to the reader */
    public record PassingView(
            UUID id,
            Role department,
            PersonRef person,
            String note,
            PersonRef toldBy,
            Instant toldAt,
            String reply,
            PersonRef repliedBy,
            Instant repliedAt,
            boolean mine) {}

    @Schema(name = "OpinionMeasureView")
    public record MeasureView(
            UUID id,
            PersonRef person,
            String measure,
            OpinionMeasure.Status status,
            Instant proposedAt,
            LocalDate doneOn,
            String note,
            boolean mine) {}

    /**
     * @param region null: not known; @param customer null: no customer of ours, {@code customerName} says who
     * @param worthPassingOn null: not judged yet
     * @param passings empty in lists, as measures are; {@code passedTo} and {@code measuresOpen} count them
     */
    public record OpinionView(
            UUID id,
            String number,
            OpinionChannel channel,
            SaidSort sort,
            OpinionMethod method,
            OpinionTopic topic,
            LocalDate recordedOn,
            BranchRef region,
            PersonRef customer,
            String customerName,
            String phone,
            String product,
            String productOpinion,
            String serviceOpinion,
            boolean nothingToReport,
            UUID complaintId,
            Boolean worthPassingOn,
            String answer,
            PersonRef answeredBy,
            Instant answeredAt,
            Instant closedAt,
            PersonRef recordedBy,
            Instant recordedAt,
            int passedTo,
            int measuresOpen,
            List<PassingView> passings,
            List<MeasureView> measures,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    public record SentOpinion(UUID id, String number) {}

    public record OpinionRegion(UUID id, String name) {}

    /** @param opinions of the month; @param fromShop of them said in the shop and entered there */
    public record MonthOfShop(BranchRef branch, int opinions, int fromShop, Instant last) {}

    /** @param topic null: call-backs have none; @param before in as many days before */
    public record RegionLine(BranchRef region, OpinionTopic topic, RegionSource source, int count, int before) {}

    public enum RegionSource {
        opinion,
        complaint,
        call_back
    }

    public record RegionalProblemView(
            UUID id,
            String number,
            BranchRef region,
            OpinionTopic topic,
            String what,
            PersonRef owner,
            PersonRef openedBy,
            Instant openedAt,
            Instant settledAt,
            String note,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    public record OpinionReportView(
            UUID id,
            OpinionReport.Kind kind,
            LocalDate from,
            LocalDate to,
            int opinions,
            String note,
            Instant sentAt,
            PersonRef sentBy) {}
}
