package org.aftercare.reports.daily;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about reports of a day. */
public final class DailyReportForms {
    private static final int A_FULL_DAY_OF_HUNDREDS = 100_000_000;

    private DailyReportForms() {}

    /**
     * @param id the client's own, or null
     * @param minutes the sum the technician was shown and confirms; another sum by now is refused
     */
    public record SubmitDailyReport(
            UUID id,
            @NotNull LocalDate day,
            @NotNull @Min(0) @Max(A_FULL_DAY_OF_HUNDREDS) Integer minutes,
            @Size(max = 1000) String note) {}

    /** @param minutes the sum the supervisor was shown; another sum by now is refused */
    public record SubmitSupervisorReport(
            @NotNull LocalDate day,
            @NotNull @Min(0) @Max(A_FULL_DAY_OF_HUNDREDS) Integer minutes,
            @Size(max = 1000) String note) {}
}
