package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a complaint needs no solution (5.1.2.4b). */
@Schema(name = "ComplaintDropped")
public enum Dropped {
    baseless,
    /** Handled under another number. */
    duplicate
}
