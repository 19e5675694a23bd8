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
 * @param occasion the fact that tells one of several doings to the same subject from the others, an id that people need
 *     not see and among those that are bound; null: there is only one at a time
 */
public record GuardedAction(
        String name, Class<? extends Record> facts, String subject, List<String> bound, String occasion) {
    /** A signature holds for all of its facts. */
    public GuardedAction(String name, Class<? extends Record> facts, String subject) {
        this(name, facts, subject, List.of(), null);
    }

    /** A signature holds for these facts; others may pass on. */
    public GuardedAction(String name, Class<? extends Record> facts, String subject, List<String> bound) {
        this(name, facts, subject, bound, null);
    }

    /** The same, of which several may be under way about one subject; this fact tells which. */
    public GuardedAction each(String occasion) {
        return new GuardedAction(name, facts, subject, bound, occasion);
    }
}
