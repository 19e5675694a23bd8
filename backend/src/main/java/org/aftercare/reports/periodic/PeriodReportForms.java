package org.aftercare.reports.periodic;

import java.util.Objects;

import jakarta.validation.constraints.Size;

/** What somebody writes into a report. */
public final class PeriodReportForms {
    private PeriodReportForms() {}

    /** Only the sections its kind has are read; each says "nothing" where there is nothing. */
    public record ReportTexts(
            @Size(max = 4000) String improve,
            @Size(max = 4000) String quality,
            @Size(max = 4000) String needs,
            @Size(max = 4000) String problems) {
        public ReportTexts {
            improve = Objects.requireNonNullElse(improve, "");
            quality = Objects.requireNonNullElse(quality, "");
            needs = Objects.requireNonNullElse(needs, "");
            problems = Objects.requireNonNullElse(problems, "");
        }
    }
}
