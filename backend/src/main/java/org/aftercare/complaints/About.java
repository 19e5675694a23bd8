package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer complains of, in a word. */
@Schema(name = "ComplaintAbout")
public enum About {
    attitude,
    /** The head of a unit, in person. */
    head,
    words,
    quality,
    arrival,
    promise,
    price,
    other
}
