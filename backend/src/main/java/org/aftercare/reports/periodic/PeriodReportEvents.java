package org.aftercare.reports.periodic;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to reports of a period. */
@ApplicationScoped
public class PeriodReportEvents implements EventTypes {
    public static final String SENT = "period_report.sent";

    /** @param whole of the whole company; else of {@code unit}; @param total of a table of costs, else null */
    public record Sent(
            String number, PeriodReport.Sort report, String period, String unit, boolean whole, BigDecimal total) {}

    @Override
    public List<EventType> types() {
        return List.of(EventType.of(SENT, Sent.class, "period_report", "branch", "company"));
    }
}
