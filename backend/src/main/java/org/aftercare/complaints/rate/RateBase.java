package org.aftercare.complaints.rate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the complaints of a month are divided by; the company's choice, shown with every rate (5.2.4b). */
@Schema(name = "ComplaintRateBase")
public enum RateBase {
    /** Jobs finished in the month. */
    jobs,
    /** Calls registered in the month. */
    calls,
    /** Orders of the month; kept elsewhere, so their number is entered. */
    orders,
    /** Shipments of the month; their number is entered. */
    shipments;

    boolean isEntered() {
        return this == orders || this == shipments;
    }
}
