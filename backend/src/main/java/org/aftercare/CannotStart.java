package org.aftercare;

/** Why this start goes no further, in a sentence for whoever typed the command. */
class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
