package org.aftercare.regulations;

/**
 * An action that a feature lets regulations guard.
 *
 * @param name such as {@code ticket.dispatch}
 * @param facts the record that it shows to the gates
 * @param subject the kind of thing it is done to
 */
public record GuardedAction(String name, Class<? extends Record> facts, String subject) {}
