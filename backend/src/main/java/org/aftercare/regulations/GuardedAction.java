package org.aftercare.regulations;

import java.util.List;

/**
 * An action that a feature lets regulations guard.
 *
 * @param name such as {@code ticket.dispatch}
 * @param facts the record that it shows to the gates
 * @param subject the kind of thing it is done to
 * @param bound the facts that a signature is given for; empty: all. What may pass on between signing and doing, as that
 *     work was started meanwhile, is not among them
 */
public record GuardedAction(String name, Class<? extends Record> facts, String subject, List<String> bound) {
    /** A signature holds for all of its facts. */
    public GuardedAction(String name, Class<? extends Record> facts, String subject) {
        this(name, facts, subject, List.of());
    }
}
