package org.aftercare.reports.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Service and product quality of the same span, side by side; neither is left out.
 *
 * @param before the span of equal length just before
 */
public record OverviewView(
        LocalDate from,
        LocalDate to,
        LocalDate beforeFrom,
        LocalDate beforeTo,
        List<OverviewMeasure> service,
        List<OverviewMeasure> quality) {

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
