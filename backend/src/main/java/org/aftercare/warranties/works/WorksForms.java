package org.aftercare.warranties.works;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is asked about building works. */
public final class WorksForms {
    private WorksForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** @param years under warranty, from the acceptance; null: as the articles say */
    public record RegisterWorks(
            UUID id,
            @NotNull UUID customerId,
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 200) String address,
            @Size(max = 1000) String summary,
            @Size(max = 1000) String scope,
            @Size(max = 1000) String terms,
            @Min(1) @Max(50) Integer years) {}

    /** @param acceptedBy who signed for the owner */
    public record AcceptWorks(
            @NotNull LocalDate acceptedOn,
            @NotBlank @Size(max = 60) String acceptedBy) {}

    public record PlanVisit(UUID id, @NotNull LocalDate plannedOn) {}

    /**
     * @param planId the planned visit it was; null: it was not planned
     * @param visited whom they met; @param condition how it is in use
     * @param satisfaction 1 to 4; null: not asked
     */
    public record PayVisit(
            UUID planId,
            @NotNull LocalDate visitedOn,
            @NotBlank @Size(max = 60) String visited,
            @Size(max = 500) String condition,
            @Size(max = 500) String opinions,
            @Min(1) @Max(4) Integer satisfaction) {}

    public record SayContent(
            @NotNull @Min(1) @Max(4) Integer satisfaction,
            @Size(max = 300) String note) {}
}
