package org.aftercare.reports.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Service and product quality of the same span, side by side; neither is left out.
 *
 * @param before the span of equal length just before
 * @param answers what came in during the span, less what was answered: clean where nothing is left (9.6b)
 */
public record OverviewView(
        LocalDate from,
        LocalDate to,
        LocalDate beforeFrom,
        LocalDate beforeTo,
        List<OverviewMeasure> service,
        List<OverviewMeasure> quality,
        List<Answers> answers) {

    /** What customers send, as it comes in. */
    @Schema(name = "ReceivedKind")
    public enum Received {
        /** Letters, telephone calls and callers: answered once the work is done. */
        calls,
        /** Answered once somebody told the customer what comes of it; those who had nothing to say wait for nothing. */
        opinions,
        /** Answered once the customer was told the result, since it was last opened. */
        complaints
    }

    /** @param unanswered received less answered */
    @Schema(name = "ReceivedAndAnswered")
    public record Answers(Received kind, int received, int answered, int unanswered) {}

    /** Whether a change is good news. */
    @Schema(name = "MeasureTrend")
    public enum Trend {
        better,
        worse,
        same,
        /** A mere number: neither good nor bad. */
        neutral
    }

    /** @param key what is measured; @param now and before: null where there is nothing to measure */
    public record OverviewMeasure(String key, BigDecimal now, BigDecimal before, Trend trend) {}
}
