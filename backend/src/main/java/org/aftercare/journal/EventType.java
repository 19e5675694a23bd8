package org.aftercare.journal;

import java.util.List;

/**
 * A kind of entry that a feature writes, as rules and screens may count on it.
 *
 * @param kind such as {@code ticket.dispatched}
 * @param payload the record of its facts
 * @param subjects the kinds of things it is about, the first the one it happens to
 * @param contactDay whether by it we spoke with the customer, or they with us (9.5e): the payload's field that says the day,
 *     blank where it is the moment it is written down; null: no contact
 */
public record EventType(String kind, Class<? extends Record> payload, List<String> subjects, String contactDay) {
    public static EventType of(String kind, Class<? extends Record> payload, String... subjects) {
        return new EventType(kind, payload, List.of(subjects), null);
    }

    /** The same as a contact with the customer, at the moment it is written down, unless it says {@code reached: false}. */
    public EventType contact() {
        return contactOn("");
    }

    /** The same as a contact with the customer, on the day that this field of the payload says. */
    public EventType contactOn(String field) {
        return new EventType(kind, payload, subjects, field);
    }
}
