package org.aftercare.regulations;

import java.util.Collection;

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
    retired;

    /**
     * @param missing features that are not there yet
     * @param ruled it has rules
     * @param byHand only people can know
     */
    static ArticleState of(
            boolean retired, Collection<String> missing, boolean ruled, boolean byHand, ArticleKind kind) {
        if (retired) {
            return ArticleState.retired;
        }
        if (!missing.isEmpty()) {
            return waiting;
        }
        if (ruled) {
            return running;
        }
        return byHand ? manual : kind == ArticleKind.conduct ? conduct : text;
    }
}
