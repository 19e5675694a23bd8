package org.aftercare.regulations;

/** Where an article stands. */
public enum ArticleState {
    /** Everything its rules speak of is there: it binds where its regulation is adopted. */
    running,
    /** A feature it needs is not there yet: nothing of it runs, and it is never shown as kept. */
    waiting,
    /** Only people can know; breaches are entered by hand. */
    manual,
    /** Staff acknowledge it; breaches are entered by hand. */
    conduct,
    /** It says what things are; nothing to run. */
    text,
    /** The company took it out of force. */
    retired
}
