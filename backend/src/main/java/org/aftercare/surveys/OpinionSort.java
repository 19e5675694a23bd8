package org.aftercare.surveys;

/** What the customer's own words on a card are; ratings stand beside them (1.17a). */
public enum OpinionSort {
    /** No words, or words that ask for nothing. */
    none,
    suggestion,
    complaint
}
