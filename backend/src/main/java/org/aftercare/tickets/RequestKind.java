package org.aftercare.tickets;

/** What a customer asks for. */
public enum RequestKind {
    /** Something does not work: somebody is sent at once (3.2.4a). */
    fault,
    /** Anything else: the superior grants it first (3.1.2). */
    other
}
