package org.aftercare.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it ends with an item. */
@Schema(name = "ItemEnding")
public enum Ending {
    repaired,
    /** Goes back as it came. */
    not_repaired,
    /** Stays with us as scrap, as the customer wishes. */
    scrapped,
    /** The customer gets another one for it. */
    exchanged
}
