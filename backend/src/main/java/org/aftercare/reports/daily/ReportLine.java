package org.aftercare.reports.daily;

import java.util.Collection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Time of one day spent on one category of work.
 *
 * @param category of a visit or repair, a work category; of internal work, its kind
 * @param minutes negative only where a correction takes something back
 */
@Embeddable
public record ReportLine(@Enumerated(EnumType.STRING) WorkSource source, String category, int minutes) {
    static int sum(Collection<ReportLine> lines) {
        return lines.stream().mapToInt(ReportLine::minutes).sum();
    }
}
