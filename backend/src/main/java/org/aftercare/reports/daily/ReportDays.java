package org.aftercare.reports.daily;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;

/** Days that lists are asked for, and where their pages go on. */
final class ReportDays {
    private static final Pattern CURSOR =
            Pattern.compile("20\\d\\d-\\d\\d-\\d\\d [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private ReportDays() {}

    /** Both null at the beginning of a list. */
    record Place(LocalDate day, UUID id) {}

    /** The day itself; null for none, 400 for a day nobody can mean. */
    static LocalDate plausible(LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw Problem.invalid("day", "time-implausible");
        }
        return day;
    }

    /** Reads the cursor of a list by day and id; 400 for one that was made up. */
    static Place place(String after) {
        String key = Page.decode(after);
        if (key == null) {
            return new Place(null, null);
        }
        if (!CURSOR.matcher(key).matches()) {
            throw Problem.invalid("after", "cursor-unknown");
        }
        return parsed(key);
    }

    private static Place parsed(String key) {
        String[] parts = key.split(" ");
        try {
            return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException noSuchDay) {
            throw Problem.invalid("after", "cursor-unknown");
        }
    }
}
