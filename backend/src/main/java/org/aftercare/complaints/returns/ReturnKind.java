package org.aftercare.complaints.returns;

/** What is wanted for the goods (5.1.1.6). */
public enum ReturnKind {
    take_back,
    exchange
}
