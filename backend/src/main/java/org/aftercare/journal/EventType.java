package org.aftercare.journal;

import java.util.List;

/**
 * A kind of entry that a feature writes, as rules and screens may count on it.
 *
 * @param kind such as {@code ticket.dispatched}
 * @param payload the record of its facts
 * @param subjects the kinds of things it is about, the first the one it happens to
 */
public record EventType(String kind, Class<? extends Record> payload, List<String> subjects) {
    public static EventType of(String kind, Class<? extends Record> payload, String... subjects) {
        return new EventType(kind, payload, List.of(subjects));
    }
}
