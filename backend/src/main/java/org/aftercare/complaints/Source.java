package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From whom it came (5.1.1.2). */
@Schema(name = "ComplaintSource")
public enum Source {
    customer,
    market,
    /** A customer's answer to the survey card (1.17b). */
    survey,
    /** Typed by the customer, without an account. */
    public_page
}
