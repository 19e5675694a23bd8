package org.aftercare.backup;

/** Why a backup, its check or a restore goes no further, in a sentence for whoever typed the command. */
public class Refused extends RuntimeException {
    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence + ": " + cause.getMessage(), cause);
    }
}
