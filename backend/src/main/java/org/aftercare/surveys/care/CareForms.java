package org.aftercare.surveys.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about the care of customers. */
public final class CareForms {
    private CareForms() {}

    /** @param ownerId who looks after the customer */
    public record PlanCare(
            @NotNull UUID ownerId, @Size(max = 2000) String aim) {}

    /**
     * @param id the client's own, or null
     * @param plannedOn any day; a day that is past is for what is only written down now
     * @param ownerId who makes it; null: the caller
     * @param made null: it is still to be made
     */
    public record PlanContact(
            UUID id,
            @NotNull UUID customerId,
            @NotNull CareContact.Purpose purpose,
            @NotNull CareContact.Way way,
            @NotNull LocalDate plannedOn,
            UUID ownerId,
            @Size(max = 1000) String note,
            @Valid MakeContact made) {}

    public record MoveContact(@NotNull LocalDate plannedOn, UUID ownerId) {}

    /** @param needId an earlier need; @param action what was done for it */
    public record MetNeed(
            @NotNull UUID needId,
            @NotBlank @Size(max = 1000) String action) {}

    /**
     * @param on the day it was made, not in the future
     * @param way null: as planned
     * @param reached false: tried, and not reached
     * @param said what they said; needed where they were reached
     * @param score how satisfied they are, 1 to 10; needed where a customer under care was reached
     * @param needs what they need, each by itself; @param met what was done for needs of before
     */
    public record MakeContact(
            @NotNull LocalDate on,
            CareContact.Way way,
            @NotNull Boolean reached,
            @Size(max = 2000) String said,
            @Min(1) @Max(10) Integer score,
            @Size(max = 20) List<@NotBlank @Size(max = 1000) String> needs,
            @Size(max = 50) List<@NotNull @Valid MetNeed> met) {
        public MakeContact {
            needs = needs == null ? List.of() : needs;
            met = met == null ? List.of() : met;
        }
    }

    public record CancelContact(@NotBlank @Size(max = 500) String reason) {}

    /** @param id the client's own, or null */
    public record FindNeed(
            UUID id,
            @NotNull UUID customerId,
            @NotBlank @Size(max = 1000) String need) {}

    public record MeetNeed(@NotBlank @Size(max = 1000) String action) {}

    public record ReviewCustomer(
            @NotNull CustomerReview.Weight weight,
            @NotBlank @Size(max = 60) String region) {}
}
