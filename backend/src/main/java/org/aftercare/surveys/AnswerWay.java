package org.aftercare.surveys;

/** How an answer came: the customer typed it, or somebody here did, from a paper card or on the phone. */
public enum AnswerWay {
    link,
    paper,
    phone;

    /** By what a card was sent that nobody had recorded as sent when its answer came. */
    CardChannel whereNotSentBefore() {
        return switch (this) {
            case link -> CardChannel.mail;
            case paper -> CardChannel.paper;
            case phone -> CardChannel.phone;
        };
    }
}
