package org.aftercare.complaints.opinions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.staff.Role;

/** What is asked about opinions. */
public final class OpinionForms {
    private OpinionForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /**
     * @param customerName who said it, where it is none of our customers
     * @param recordedOn null: today, unless an article asks for the day
     * @param branchId the region; null: the customer's, else the caller's own branch
     * @param worthPassingOn null: judged later
     */
    public record RecordOpinion(
            UUID id,
            @NotNull OpinionChannel channel,
            @NotNull SaidSort sort,
            OpinionMethod method,
            OpinionTopic topic,
            LocalDate recordedOn,
            UUID branchId,
            UUID customerId,
            @Size(max = 100) String customerName,
            @Size(max = 40) String phone,
            @Size(max = 200) String product,
            @Size(max = 2000) String productOpinion,
            @Size(max = 2000) String serviceOpinion,
            boolean nothingToReport,
            Boolean worthPassingOn,
            UUID complaintId) {}

    /** What anybody may send without an account. @param branchId the region; null: does not matter */
    public record SendOpinion(
            UUID id,
            @NotNull SaidSort sort,
            OpinionTopic topic,
            UUID branchId,
            @NotBlank @Size(max = 100) String name,
            @Size(max = 40) String phone,
            @Size(max = 200) String product,
            @Size(max = 2000) String productOpinion,
            @Size(max = 2000) String serviceOpinion) {}

    public record JudgeOpinion(@NotNull Boolean worthPassingOn) {}

    /** @param departments roles, all of whose people are told; @param personIds the persons responsible */
    public record PassOnOpinion(
            @Size(max = 10) List<@NotNull Role> departments,
            @Size(max = 10) List<@NotNull UUID> personIds,
            @Size(max = 500) String note) {}

    public record SayOfOpinion(@NotBlank @Size(max = 2000) String text) {}

    /** @param personId who carries it out; null: whoever proposes it */
    public record ProposeMeasure(@NotBlank @Size(max = 1000) String measure, UUID personId) {}

    public record CarryOutMeasure(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String note) {}

    public record OpenRegionalProblem(
            UUID id,
            @NotNull UUID branchId,
            @NotNull OpinionTopic topic,
            @NotBlank @Size(max = 1000) String what,
            @NotNull UUID ownerId) {}

    /** @param kind by regions, or what was said while complaints were handled */
    public record SendOpinionReport(
            @NotNull OpinionReport.Kind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Size(max = 2000) String note) {}
}
