package org.aftercare.tickets;

/** Whether the customer's signature holds. */
enum SignatureState {
    /** Nobody signed. */
    none,
    /** Signed, and then the content changed: a new one is asked (1.4a). */
    outdated,
    /** Signed, for exactly what stands there now. */
    valid;

    static SignatureState of(Boolean valid) {
        return valid == null ? none : valid ? SignatureState.valid : outdated;
    }
}
