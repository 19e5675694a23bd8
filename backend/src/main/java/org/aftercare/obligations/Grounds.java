package org.aftercare.obligations;

import java.util.UUID;
import java.util.function.Function;

import org.aftercare.journal.Subject;
import org.aftercare.obligations.Reading.Readings;
import org.aftercare.regulations.Rulebook;
import org.aftercare.staff.OfficeHours;

/**
 * What the course of duties depends on: the rules, what their expressions may see, and who works when.
 *
 * @param companyId subject of the duties of the whole company
 * @param hours by branch; null: the company's
 */
record Grounds(Rulebook rulebook, Readings readings, UUID companyId, Function<UUID, OfficeHours> hours) {
    static final String COMPANY = "company";
    static final String BRANCH = "branch";

    /** The id of the thing of this kind that a happening is about; null where it is about none. */
    UUID subject(String kind, Happening event) {
        return switch (kind) {
            case COMPANY -> companyId;
            case BRANCH -> event.branchId() != null ? event.branchId() : event.idOf(BRANCH);
            default -> event.idOf(kind);
        };
    }

    /** Whether a happening is about this thing; several of one kind may be named, e.g. the technician before and after. */
    boolean isAbout(Happening event, String kind, UUID id) {
        return event.subjects().contains(Subject.of(kind, id)) || id.equals(subject(kind, event));
    }
}
