package org.aftercare.parts.importing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to imported lists, as the journal keeps it. */
@ApplicationScoped
public class ImportEvents implements EventTypes {
    public static final String READ = "part_import.read";
    public static final String STARTED = "part_import.started";
    public static final String DONE = "part_import.done";
    public static final String FAILED = "part_import.failed";
    public static final String UNDONE = "part_import.undone";

    /** @param file its name; @param rows that were read or taken over */
    public record Imported(String number, String file, int rows) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(READ, Imported.class, "part_import"),
                EventType.of(STARTED, Imported.class, "part_import"),
                EventType.of(DONE, Imported.class, "part_import"),
                EventType.of(FAILED, Imported.class, "part_import"),
                EventType.of(UNDONE, Imported.class, "part_import"));
    }
}
