package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it reached us (9.5a). */
@Schema(name = "ComplaintChannel")
public enum Channel {
    phone,
    letter,
    counter,
    web,
    mail,
    /** A survey card. */
    card,
    visit,
    other
}
