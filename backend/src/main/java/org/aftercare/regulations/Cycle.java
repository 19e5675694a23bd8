package org.aftercare.regulations;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a recurring duty comes. Amounts and times are expressions over the article's params, plain values ("17:00",
 * "5") being expressions too.
 *
 * @param from daily: the window's start; @param to daily: its end, which is when it is due
 * @param day weekly 1 Monday to 7 Sunday; monthly the day of the month; null: due when the period ends
 * @param time of that day; null: its end
 * @param every weekly: every so many weeks
 * @param shift the period told of is the one before (a report on the month before)
 * @param min every: on lists from then, due at {@code amount}
 * @param seasons by name, first and last day as MM-DD
 * @param per times: within which period
 * @param lead holidays: on lists so many days before
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Cycle(
        Shape shape,
        String from,
        String to,
        String day,
        String time,
        String every,
        Boolean shift,
        Rule.Unit unit,
        String amount,
        String min,
        Map<String, List<String>> seasons,
        Shape per,
        String lead,
        Boolean working) {
    @Schema(name = "CycleShape")
    public enum Shape {
        daily,
        weekly,
        monthly,
        quarterly,
        half_yearly,
        yearly,
        /** So long after it was last done. */
        every,
        seasons,
        /** So many times within a period. */
        times,
        holidays
    }
}
