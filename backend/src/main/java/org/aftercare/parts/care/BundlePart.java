package org.aftercare.parts.care;

/** What a month's bundle holds (8.4.4.4a). */
public enum BundlePart {
    /** Every movement of the month. */
    ledger,
    /** For each part what there was, came, went and is. */
    cards,
    /** The documents by kind, with how much each moved. */
    documents
}
