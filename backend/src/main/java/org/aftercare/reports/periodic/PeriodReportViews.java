package org.aftercare.reports.periodic;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.aftercare.kernel.Versioned;
import org.aftercare.reports.periodic.PeriodReportForms.ReportTexts;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** Reports of a period as they are shown. Amounts in yuan. */
public final class PeriodReportViews {
    private PeriodReportViews() {}

    /** A record behind a line. @param kind as the journal names its subjects: ticket, item */
    public record LineRecord(String kind, UUID id, String number) {}

    /**
     * One line, compiled.
     *
     * @param section which text of the report it supports; @param product null where it is about none
     * @param text the problem, the customer's words, or the part's specification
     * @param quantity how many orders, repairs or pieces; @param unitCost and amount only in a table of costs
     * @param records the first twenty of them
     */
    public record ReportedLine(
            String section,
            String product,
            String text,
            int quantity,
            String unit,
            BigDecimal unitCost,
            BigDecimal amount,
            List<LineRecord> records) {}

    /**
     * A period's report; what is not sent yet is compiled as it stands now.
     *
     * @param branch null: the whole company; @param over the period is over
     * @param sections the texts to be written; @param number null: nothing was written yet
     */
    public record PeriodReportView(
            UUID id,
            String number,
            PeriodReport.Sort sort,
            BranchRef branch,
            String period,
            LocalDate from,
            LocalDate to,
            boolean over,
            List<String> sections,
            ReportTexts texts,
            List<ReportedLine> lines,
            BigDecimal total,
            Instant sentAt,
            PersonRef sentBy,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    /** A period in the list. @param missing it is over, and nothing was sent; of the whole company: nor by each branch */
    public record PeriodReportRow(
            PeriodReport.Sort sort,
            String period,
            LocalDate from,
            LocalDate to,
            String number,
            boolean begun,
            boolean missing,
            Instant sentAt,
            PersonRef sentBy,
            BigDecimal total) {}
}
