package org.aftercare.reports.daily;

import java.util.List;

import org.aftercare.staff.PersonRef;

/** Time that one person's report says was spent on one category of work. */
public record PersonLine(PersonRef person, WorkSource source, String category, int minutes) {
    static int sum(List<PersonLine> lines) {
        return lines.stream().mapToInt(PersonLine::minutes).sum();
    }
}
