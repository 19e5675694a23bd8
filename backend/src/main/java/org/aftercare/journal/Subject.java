package org.aftercare.journal;

import java.util.UUID;

/** Whom an entry is about: the kind (ticket, customer, equipment …) and the id. */
public record Subject(String kind, UUID id) {
    public static Subject of(String kind, UUID id) {
        return new Subject(kind, id);
    }

    /** Reads {@code ticket:0192…}; null where it does not read so. */
    public static Subject parse(String text) {
        String[] parts = text == null ? new String[0] : text.split(":", 2);
        try {
            return parts.length == 2 ? new Subject(parts[0], UUID.fromString(parts[1])) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
