package org.aftercare.reports.daily;

import java.time.LocalDate;
import java.util.List;

/** What happens to the reports of a day, as the journal keeps it. */
public final class ReportEvents {
    private ReportEvents() {}

    public static final String SUBMITTED = "daily_report.submitted";
    public static final String REVIEWED = "daily_report.reviewed";

    /** @param minutes of all that the report says */
    public record Reported(LocalDate day, int minutes, String technician) {}

    public static final String CORRECTED = "daily_report.corrected";

    /** @param minutes by how much; negative where something was taken back */
    public record Corrected(LocalDate day, int minutes, String technician) {}

    public static final String COMPILED = "supervisor_report.submitted";
    public static final String FORWARDED = "supervisor_report.forwarded";

    /** @param missing the technicians who worked and handed in nothing */
    public record OfUnit(LocalDate day, int minutes, String number, String branch, List<String> missing) {}
}
