package org.aftercare.obligations;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.aftercare.kernel.Words;
import org.aftercare.regulations.Rule;

/** The rule part of a deadline's sentence: 6 office hours, one month before, each week, 2026-W48. */
record DueSpan(DueReason reason, Words words, String language) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    String text() {
        if (reason.period() != null) {
            return periodic();
        }
        return switch (Rule.Shape.valueOf(reason.shape())) {
            case office_hours, clock_hours -> hours(reason.shape());
            case minutes -> say("due.minutes", reason.amount());
            case same_day, at, none -> say("due." + reason.shape());
            case next_day -> say(reason.working() ? "due.next_working_day" : "due.next_day");
            case days -> reason.amount().signum() == 0 ? say("due.same_day") : counted(days());
            case weeks, months, years -> counted(reason.shape());
            case before ->
                reason.amount().signum() == 0
                        ? say("due.on_the_day")
                        : say("due.before", counted(reason.unit().name()));
            case by_quantity -> say("due.by_quantity", reason.quantity(), reason.perDay(), counted(days()));
        };
    }

    private String periodic() {
        return switch (reason.shape()) {
            case "every" -> say("due.every", counted(reason.unit().name()));
            case "holidays" -> say("due.holidays", reason.period());
            case "times" -> say("due.times", reason.amount(), reason.period());
            default -> say("due." + reason.shape(), reason.period());
        };
    }

    private String days() {
        return reason.working() ? "working_days" : "days";
    }

    private String counted(String unit) {
        return say("due." + unit, reason.amount());
    }

    /** Hours and minutes, each where there are some. */
    private String hours(String shape) {
        long minutes =
                reason.amount().multiply(HOUR).setScale(0, RoundingMode.HALF_UP).longValue();
        String form = minutes % 60 == 0 ? "hours" : minutes < 60 ? "minutes" : "both";
        return say("due." + shape + "." + form, minutes / 60, minutes % 60);
    }

    private String say(String key, Object... args) {
        return words.in(language, key, args);
    }
}
