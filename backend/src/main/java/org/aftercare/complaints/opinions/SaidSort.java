package org.aftercare.complaints.opinions;

/** What a customer says. */
public enum SaidSort {
    /** Asks something about a product (5.1.1.1). */
    enquiry,
    opinion,
    suggestion
}
